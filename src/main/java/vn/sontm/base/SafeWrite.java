package vn.sontm.base;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.util.Arrays;
import java.util.Objects;

/**
 * Unique temporary file in the same folder, write, force, read back and compare, move into place, force the folder. A
 * crash between any two steps leaves the old content or the new one, never a mixture.
 */
public final class SafeWrite {
    private static final int ATTEMPTS = 6;
    private static final long FIRST_PAUSE_MILLIS = 20;

    private final FileSteps steps;

    public SafeWrite(FileSteps steps) {
        this.steps = steps;
    }

    /** Puts the content in place of whatever the target holds. */
    public void replace(Path target, Writing content) throws IOException {
        write(target, content, temporary -> steps.replace(temporary, target));
    }

    /** Fails with FileAlreadyExistsException, changing nothing, when the target exists. */
    public void create(Path target, Writing content) throws IOException {
        if (steps.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        write(target, content, temporary -> steps.rename(temporary, target));
    }

    private void write(Path target, Writing content, Step move) throws IOException {
        var temporary = steps.temporary(target);
        try {
            var written = Hashes.sha256();
            steps.write(temporary, out -> content.to(new DigestOutputStream(out, written)));
            steps.force(temporary);
            if (!Arrays.equals(hash(temporary), written.digest())) {
                throw new IOException("read back differs from what was written: " + target);
            }
            patiently(move, temporary);
        } catch (IOException | RuntimeException e) {
            discard(temporary, e);
            throw e;
        }
        steps.forceFolder(Objects.requireNonNull(target.toAbsolutePath().getParent()));
    }

    private byte[] hash(Path file) throws IOException {
        var digest = Hashes.sha256();
        try (var in = new DigestInputStream(steps.open(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return digest.digest();
    }

    /** A virus scanner may hold a fresh file for a moment, so the move is tried again, each time after a longer pause. */
    private static void patiently(Step move, Path temporary) throws IOException {
        var pause = FIRST_PAUSE_MILLIS;
        for (var attempt = 1; ; attempt++) {
            try {
                move.run(temporary);
                return;
            } catch (FileAlreadyExistsException e) {
                throw e;
            } catch (FileSystemException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                pause(pause);
                pause *= 2;
            }
        }
    }

    private void discard(Path temporary, Exception cause) {
        try {
            steps.deleteIfExists(temporary);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private static void pause(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for a file", e);
        }
    }

    private interface Step {
        void run(Path temporary) throws IOException;
    }
}
