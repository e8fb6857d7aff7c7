/**
 * A newer version of the program from one signed file on a stick: reading and checking the file, putting the version
 * beside the present one, going back. The layout of an installation is written in {@code src/site/markdown/cai-dat.md}.
 *
 * <p>Nothing here touches a workspace. Start with {@link vn.sontm.safety.update.Updates}.
 */
@NullMarked
package vn.sontm.safety.update;

import org.jspecify.annotations.NullMarked;
