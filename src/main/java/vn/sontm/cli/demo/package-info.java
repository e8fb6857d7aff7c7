/** The command that does the whole main job on the sample district and shows what came of it. */
@NullMarked
package vn.sontm.cli.demo;

import org.jspecify.annotations.NullMarked;
