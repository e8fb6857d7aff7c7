/**
 * What keeps a workspace from being lost: backups that are verified and rehearsed, restoring, a health check whose
 * findings name a fix, and the rescue of what a damaged workspace still holds. Nothing here deletes what people wrote.
 *
 * <p>Start with {@link vn.sontm.safety.SafeOpening}, by which screens and commands open workspaces.
 */
@NullMarked
package vn.sontm.safety;

import org.jspecify.annotations.NullMarked;
