package vn.sontm.safety.update;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Hashes;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Ed25519;

/**
 * A ZIP of {@code update.json}, {@code signature} and {@code files/…}. The signature (Ed25519) covers a fixed first line
 * and the bytes of {@code update.json}, which names every other byte by its SHA-256. Opened only when the signature is
 * right and the entries are exactly the named ones.
 */
final class UpdateFile implements AutoCloseable {
    /** In front of what is signed, so that a signature for anything else is none for an update. */
    static final byte[] SIGNED_AS = "so-ntm update 1\n".getBytes(StandardCharsets.US_ASCII);

    private static final String MANIFEST = "update.json";
    private static final String SIGNATURE = "signature";
    private static final String FILES = "files/";
    private static final int MANIFEST_LIMIT = 4 << 20;
    private static final int SIGNATURE_LENGTH = 64;
    private static final int BUFFER = 1 << 16;

    private final ZipFile zip;
    private final UpdateManifest manifest;

    private UpdateFile(ZipFile zip, UpdateManifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Refuses with {@link ErrorCode#UPDATE_DAMAGED} or {@link ErrorCode#UPDATE_SIGNATURE}. */
    static UpdateFile open(Path file, byte[] publicKey) {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException e) {
            throw new Refusal(ErrorCode.UPDATE_DAMAGED);
        }
        try {
            return new UpdateFile(zip, check(zip, publicKey));
        } catch (IOException e) {
            close(zip, e);
            throw new Refusal(ErrorCode.UPDATE_DAMAGED);
        } catch (Refusal e) {
            close(zip, e);
            throw e;
        }
    }

    private static UpdateManifest check(ZipFile zip, byte[] publicKey) throws IOException {
        var json = small(zip, MANIFEST, MANIFEST_LIMIT);
        var signature = small(zip, SIGNATURE, SIGNATURE_LENGTH);
        if (!Ed25519.verify(publicKey, signed(json), signature)) {
            throw new Refusal(ErrorCode.UPDATE_SIGNATURE);
        }
        var manifest = UpdateManifest.read(json).orElseThrow(() -> new Refusal(ErrorCode.UPDATE_DAMAGED));
        if (!entries(zip).equals(named(manifest))) {
            throw new Refusal(ErrorCode.UPDATE_DAMAGED);
        }
        return manifest;
    }

    static byte[] signed(byte[] manifest) {
        var message = new byte[SIGNED_AS.length + manifest.length];
        System.arraycopy(SIGNED_AS, 0, message, 0, SIGNED_AS.length);
        System.arraycopy(manifest, 0, message, SIGNED_AS.length, manifest.length);
        return message;
    }

    private static byte[] small(ZipFile zip, String name, int limit) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new Refusal(ErrorCode.UPDATE_DAMAGED);
        }
        try (var stream = zip.getInputStream(entry)) {
            var bytes = stream.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new Refusal(ErrorCode.UPDATE_DAMAGED);
            }
            return bytes;
        }
    }

    private static Set<String> entries(ZipFile zip) {
        return zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
    }

    private static Set<String> named(UpdateManifest manifest) {
        var names = new HashSet<>(Set.of(MANIFEST, SIGNATURE));
        manifest.files().forEach(item -> names.add(FILES + item.path()));
        return names;
    }

    UpdateManifest manifest() {
        return manifest;
    }

    /** Reads every file once and compares; refuses with {@link ErrorCode#UPDATE_DAMAGED}. */
    void verify() {
        for (var item : manifest.files()) {
            try {
                copy(item, OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new Refusal(ErrorCode.UPDATE_DAMAGED);
            }
        }
    }

    /** Writes every file below an empty folder, compares its hash and forces it; refuses like {@link #verify}. */
    void extract(Path folder) throws IOException {
        for (var item : manifest.files()) {
            var target = folder.resolve(item.path());
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            try (var channel = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                copy(item, Channels.newOutputStream(channel));
                channel.force(true);
            }
        }
    }

    private void copy(UpdateManifest.Item item, OutputStream out) throws IOException {
        var digest = Hashes.sha256();
        try (var in = zip.getInputStream(zip.getEntry(FILES + item.path()))) {
            var copied = transfer(in, new DigestOutputStream(out, digest), item.size());
            if (copied != item.size()
                    || !HexFormat.of().formatHex(digest.digest()).equals(item.sha256())) {
                throw new Refusal(ErrorCode.UPDATE_DAMAGED);
            }
        } catch (ZipException e) {
            throw new Refusal(ErrorCode.UPDATE_DAMAGED);
        }
    }

    /** Stops soon after the expected size: an entry may claim to be small and never end. */
    private static long transfer(InputStream in, OutputStream out, long expected) throws IOException {
        var buffer = new byte[BUFFER];
        var total = 0L;
        for (var read = in.read(buffer); read >= 0 && total <= expected; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            total += read;
        }
        return total;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Closes because of a failure that matters more than one of closing. */
    void abandon(Exception cause) {
        close(zip, cause);
    }

    private static void close(ZipFile zip, Exception cause) {
        try {
            zip.close();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
