package vn.sontm.safety.update;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import vn.sontm.base.Disk;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;

/**
 * The versions that lie side by side in the folder of an installation: {@code versions/1.2.3/…}, and two small files
 * that name one of them each. The launcher starts {@code current}; {@code previous} is the way back.
 */
final class Versions {
    private final Path root;
    private final Disk disk;

    Versions(Path root, Disk disk) {
        this.root = root;
        this.disk = disk;
    }

    /** Everything is in place before the one small write that makes the new version start. */
    UpdateOutcome add(UpdateFile update, Version running) throws IOException {
        var next = update.manifest().version();
        name("current", running);
        remove(folder(next));
        try {
            update.extract(folder(next));
        } catch (IOException | Refusal e) {
            removeIfPossible(folder(next));
            throw e;
        }
        name("previous", running);
        name("current", next);
        prune(next, running);
        return new UpdateOutcome.Switched(next, running);
    }

    /** Refuses with {@link ErrorCode#UPDATE_NO_WAY_BACK} when no other version is there. */
    UpdateOutcome back() throws IOException {
        var current = named("current").orElseThrow(() -> new Refusal(ErrorCode.UPDATE_NO_WAY_BACK));
        var previous = named("previous")
                .filter(version -> !version.equals(current))
                .filter(version -> Files.isDirectory(folder(version)))
                .orElseThrow(() -> new Refusal(ErrorCode.UPDATE_NO_WAY_BACK));
        name("current", previous);
        name("previous", current);
        return new UpdateOutcome.Switched(previous, current);
    }

    private Path folder(Version version) {
        return root.resolve("versions").resolve(version.toString());
    }

    private void name(String file, Version version) throws IOException {
        disk.writeSafely(root.resolve(file), version.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private Optional<Version> named(String file) throws IOException {
        var path = root.resolve(file);
        return disk.exists(path)
                ? Version.of(new String(disk.read(path), StandardCharsets.US_ASCII).strip())
                : Optional.empty();
    }

    /** Versions older than the kept one go; one that a virus scanner holds goes the next time. */
    private void prune(Version next, Version kept) throws IOException {
        for (var child : disk.list(root.resolve("versions"))) {
            var name = child.getFileName().toString();
            if (!name.equals(next.toString()) && !name.equals(kept.toString())) {
                removeIfPossible(child);
            }
        }
    }

    private static void removeIfPossible(Path folder) {
        try {
            remove(folder);
        } catch (IOException e) {
            // left for the next update
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var tree = Files.walk(folder)) {
            for (var path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
