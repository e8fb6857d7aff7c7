package vn.sontm.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.Disk;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Hashes;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;

/** The bytes of evidence, stored under their hash: the same file twice takes the space of one. */
public final class EvidenceFiles {
    private final Layout layout;
    private final Disk disk;

    public EvidenceFiles(Workspace workspace) {
        this.layout = workspace.layout();
        this.disk = workspace.environment().disk();
    }

    public boolean has(String sha256) {
        return disk.exists(layout.evidence(sha256));
    }

    /** The bytes, checked against the hash; empty when they are not here. Refuses damaged ones with EVIDENCE_INVALID. */
    public Optional<byte[]> read(String sha256) {
        if (!has(sha256)) {
            return Optional.empty();
        }
        var content = Workspace.onDisk(() -> disk.read(layout.evidence(sha256)));
        refuseUnlessMatching(sha256, content);
        return Optional.of(content);
    }

    /** Keeps bytes that came with a sync file. Refuses with {@link ErrorCode#EVIDENCE_INVALID} what does not match. */
    public void receive(String sha256, byte[] content) {
        refuseUnlessMatching(sha256, content);
        if (!isSound(sha256)) {
            Workspace.onDisk(() -> {
                disk.createDirectories(layout.evidence(sha256).getParent());
                disk.writeSafely(layout.evidence(sha256), content);
                return true;
            });
        }
    }

    /** Whether the bytes are here and match their hash: adding a damaged file again mends it. */
    public boolean isSound(String sha256) {
        return has(sha256)
                && Hashes.sha256Hex(Workspace.onDisk(() -> disk.read(layout.evidence(sha256))))
                        .equals(sha256);
    }

    /** The hashes of all bytes kept here. */
    public List<String> all() {
        return Workspace.onDisk(() -> {
            var found = new ArrayList<String>();
            for (var folder : folders()) {
                for (var file : disk.list(folder)) {
                    found.add(file.getFileName().toString());
                }
            }
            return List.copyOf(found);
        });
    }

    private List<Path> folders() throws IOException {
        return disk.exists(layout.evidence())
                ? disk.list(layout.evidence()).stream()
                        .filter(disk::isDirectory)
                        .toList()
                : List.of();
    }

    /** Size in bytes of what is kept. */
    public long size(String sha256) {
        return Workspace.onDisk(() -> disk.size(layout.evidence(sha256)));
    }

    void delete(String sha256) {
        Workspace.onDisk(() -> {
            disk.deleteIfExists(layout.evidence(sha256));
            return true;
        });
    }

    private static void refuseUnlessMatching(String sha256, byte[] content) {
        if (!Hashes.sha256Hex(content).equals(sha256)) {
            throw new Refusal(ErrorCode.EVIDENCE_INVALID, Messages.text("evidence.damaged"));
        }
    }
}
