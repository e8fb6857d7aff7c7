package vn.sontm.ui.evidence;

import java.io.IOException;
import java.nio.file.Path;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.workspace.Evidence;
import vn.sontm.workspace.EvidenceStore;
import vn.sontm.workspace.Workspace;

/** Copies of evidence for other programs: what those do with one changes nothing here. */
final class Copies {
    private Copies() {}

    /** Refuses with {@link ErrorCode#EVIDENCE_UNKNOWN} a file whose bytes are not here. */
    static Path of(Workspace workspace, Evidence piece) {
        var bytes = new EvidenceStore(workspace)
                .files()
                .read(piece.sha256())
                .orElseThrow(() -> new Refusal(ErrorCode.EVIDENCE_UNKNOWN, piece.name()));
        var ending = piece.name().substring(piece.name().lastIndexOf('.') + 1);
        var file = Path.of(
                System.getProperty("java.io.tmpdir"), "so-ntm", piece.sha256().substring(0, 16) + "." + ending);
        try {
            workspace.environment().disk().createDirectories(file.getParent());
            workspace.environment().disk().writeSafely(file, bytes);
            return file;
        } catch (IOException e) {
            throw Refusal.disk(e);
        }
    }
}
