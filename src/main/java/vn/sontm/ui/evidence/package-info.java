/**
 * Minh chứng: what proves each indicator and what is missing, the files with their preview, adding, linking, dating and
 * removing them. The bytes and registers are {@code workspace.EvidenceStore}'s. Start reading at
 * {@link vn.sontm.ui.evidence.EvidenceScreen}.
 */
@NullMarked
package vn.sontm.ui.evidence;

import org.jspecify.annotations.NullMarked;
