/**
 * The sync file as bytes: the fixed ZIP, the manifest, lines of changes, age encryption, and the reader that checks all of
 * it in the order of sync-format.md. Knows nothing of a workspace.
 *
 * <p>Start with {@link vn.sontm.exchange.file.SyncFileReader} and {@link vn.sontm.exchange.file.SyncFileWriter}.
 */
@NullMarked
package vn.sontm.exchange.file;

import org.jspecify.annotations.NullMarked;
