package vn.sontm.workspace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sontm.base.Disk;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Hashes;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.base.Writing;

/** The bytes of evidence, stored under their hash: the same file twice takes the space of one. */
public final class EvidenceFiles {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Layout layout;
    private final Disk disk;

    public EvidenceFiles(Workspace workspace) {
        this.layout = workspace.layout();
        this.disk = workspace.environment().disk();
    }

    /** Whether a text is a hash at all: registers may say anything, and what is no hash names no file. */
    public static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }

    public boolean has(String sha256) {
        return isHash(sha256) && disk.exists(layout.evidence(sha256));
    }

    /** The bytes, checked against the hash; empty when they are not here. Refuses damaged ones with EVIDENCE_INVALID. */
    public Optional<byte[]> read(String sha256) {
        if (!has(sha256)) {
            return Optional.empty();
        }
        var content = Workspace.onDisk(() -> disk.read(layout.evidence(sha256)));
        refuseUnless(Hashes.sha256Hex(content).equals(sha256));
        return Optional.of(content);
    }

    /** The bytes, unchecked and of any size. */
    public void copy(String sha256, OutputStream out) throws IOException {
        try (var in = disk.open(layout.evidence(sha256))) {
            in.transferTo(out);
        }
    }

    /** Keeps bytes. Refuses with {@link ErrorCode#EVIDENCE_INVALID} what does not match. */
    public void receive(String sha256, byte[] content) {
        receive(sha256, out -> out.write(content));
    }

    /** Like the one above, for what comes in a sync file and may be large. */
    public void receive(String sha256, Writing content) {
        if (isSound(sha256)) {
            return;
        }
        var digest = Hashes.sha256();
        Workspace.onDisk(() -> {
            disk.createDirectories(layout.evidence(sha256).getParent());
            disk.deleteIfExists(layout.evidence(sha256)); // damaged, else it would be sound
            disk.writeNew(layout.evidence(sha256), out -> {
                content.to(new DigestOutputStream(out, digest));
                refuseUnless(sha256.equals(HexFormat.of().formatHex(digest.digest())));
            });
            return true;
        });
    }

    /** Whether the bytes are here and match their hash: adding a damaged file again mends it. */
    public boolean isSound(String sha256) {
        if (!has(sha256)) {
            return false;
        }
        var digest = Hashes.sha256();
        Workspace.onDisk(() -> {
            copy(sha256, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return true;
        });
        return sha256.equals(HexFormat.of().formatHex(digest.digest()));
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

    private static void refuseUnless(boolean matching) {
        if (!matching) {
            throw new Refusal(ErrorCode.EVIDENCE_INVALID, Messages.text("evidence.damaged"));
        }
    }
}
