package vn.sontm.exchange.file;

import com.exceptionfactory.jagged.PayloadException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import vn.sontm.base.Disk;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Hashes;
import vn.sontm.base.Progress;
import vn.sontm.base.Refusal;
import vn.sontm.workspace.DeviceKeys.EncryptionKeys;

/**
 * Reads sync files and trusts nothing in them. The order of the checks is fixed: size, magic, decryption, hash of the
 * whole, manifest, hash of each entry, signature, lines, seals. The first that fails refuses the file with its code.
 */
public final class SyncFileReader {
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** How often the bytes of a file are read: hash of the whole, entries, hash of the file as it lies. */
    private static final int PASSES = 3;

    private final Disk disk;
    private final Collection<EncryptionKeys> keys;
    private final Progress progress;

    /** @param keys the pairs that may open a file */
    public SyncFileReader(Disk disk, Collection<EncryptionKeys> keys) {
        this(disk, keys, Progress.NONE);
    }

    /** @param progress may stop the reading, which then throws CancellationException */
    public SyncFileReader(Disk disk, Collection<EncryptionKeys> keys, Progress progress) {
        this.disk = disk;
        this.keys = List.copyOf(keys);
        this.progress = progress;
    }

    /** Refuses with one of the codes NTM-201 to NTM-211 and NTM-216. */
    public SyncFile read(Path file) {
        try {
            return readFrom(file);
        } catch (EOFException | PayloadException e) {
            throw new Refusal(ErrorCode.FILE_DAMAGED);
        } catch (IOException e) {
            throw new Refusal(ErrorCode.FILE_UNREADABLE, file.getFileName().toString());
        }
    }

    private SyncFile readFrom(Path file) throws IOException {
        var size = disk.size(file);
        if (size > Limits.FILE) {
            throw new Refusal(ErrorCode.FILE_TOO_LARGE);
        }
        Source itself = () -> disk.open(file);
        var carried = carried(file, itself, size);
        var encrypted = begins(carried, Age.MAGIC);
        if (!encrypted && !begins(carried, ZIP)) {
            throw new Refusal(ErrorCode.FILE_NOT_NTM);
        }
        Source archive = encrypted ? () -> Age.decrypt(carried.open(), keys) : carried;
        var watching = new Watching(progress, PASSES * size);
        WholeHash.check(watching.watched(archive));
        var contents = ArchiveContents.check(watching.watched(archive));
        var runs = ChangeLines.read(contents.changes(), contents.manifest().runs());
        runs.stream().filter(run -> !run.isSealed()).findFirst().ifPresent(run -> {
            throw new Refusal(ErrorCode.FILE_CHAIN, run.seal().device().brief());
        });
        var sha256 = hash(watching.watched(itself));
        return new SyncFile(sha256, size, encrypted, contents.manifest(), runs, new SyncFile.Archive(archive));
    }

    /** The file itself, or what a printed report carries. */
    private Source carried(Path file, Source itself, long size) throws IOException {
        if (!begins(itself, PrintedReport.MAGIC)) {
            return itself;
        }
        if (size > Limits.PDF) {
            throw new Refusal(ErrorCode.FILE_TOO_LARGE);
        }
        var attachment = PrintedReport.attachment(disk.read(file));
        return () -> new ByteArrayInputStream(attachment);
    }

    private static boolean begins(Source source, byte[] magic) throws IOException {
        try (var in = source.open()) {
            return Arrays.equals(in.readNBytes(magic.length), magic);
        }
    }

    private static String hash(Source source) throws IOException {
        var digest = Hashes.sha256();
        try (InputStream in = new DigestInputStream(source.open(), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
