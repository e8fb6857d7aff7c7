package vn.sontm.exchange.drive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import vn.sontm.base.Disk;
import vn.sontm.base.DiskTrouble;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Hashes;
import vn.sontm.base.Messages;
import vn.sontm.base.Progress;
import vn.sontm.base.Refusal;
import vn.sontm.base.Writing;

/**
 * Writes new files to a stick or a folder: forced, read back and compared before it returns. Nothing that lies there is
 * ever replaced or deleted.
 */
public final class SafeExport {
    private final Disk disk;
    private final Path directory;

    public SafeExport(Disk disk, Path directory) {
        this.disk = disk;
        this.directory = directory;
    }

    /** A file that lies there now, with its SHA-256 in hexadecimal. */
    public record Written(Path path, String sha256) {}

    /**
     * A stem that no file with this extension bears yet: with a number where the one wished for is taken.
     *
     * @param stem ASCII
     */
    public String freeStem(String stem, String extension) {
        var free = stem;
        for (var number = 2; disk.exists(directory.resolve(free + extension)); number++) {
            free = stem + "-" + number;
        }
        return free;
    }

    /**
     * Writes one file. Refuses with {@link ErrorCode#FILE_NOT_WRITTEN}, saying whether the drive is full or gone, and
     * throws CancellationException when the progress asks to stop; either way what is left of the name is whole or nothing.
     *
     * @param size of the content in bytes, about; 0 where it is not known: only the progress tells it on
     */
    public Written write(String name, Writing content, long size, Progress progress) {
        var target = directory.resolve(name);
        var digest = Hashes.sha256();
        try {
            disk.createDirectories(directory);
            disk.writeNew(target, out -> content.to(new DigestOutputStream(new Watched(out, size, progress), digest)));
            return new Written(target, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new Refusal(ErrorCode.FILE_NOT_WRITTEN, reason(e));
        }
    }

    private String reason(IOException failure) {
        if (!disk.isDirectory(directory)) {
            return Messages.text("exchange.drive.gone");
        }
        return Messages.text(
                switch (DiskTrouble.of(failure)) {
                    case TAKEN -> "exchange.drive.taken";
                    case FULL -> "exchange.drive.full";
                    case READ_ONLY, DENIED -> "exchange.drive.locked";
                    case MISSING, OTHER -> "exchange.drive.failed";
                });
    }

    private static final class Watched extends FilterOutputStream {
        private final long total;
        private final Progress progress;
        private long count;

        private Watched(OutputStream out, long total, Progress progress) {
            super(out);
            this.total = total;
            this.progress = progress;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            count += length;
            progress.reach(total == 0 ? count : Math.min(count, total), total);
        }
    }
}
