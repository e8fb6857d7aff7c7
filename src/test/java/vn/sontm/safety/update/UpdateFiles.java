package vn.sontm.safety.update;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.sontm.base.Hashes;
import vn.sontm.base.Json;
import vn.sontm.ledger.Ed25519;

/** Makes update files, sound ones and ones that somebody has tampered with. */
final class UpdateFiles {
    private final KeyPair keys;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private String version = "0.2.0";
    private String platform = Installation.SideBySide.PLATFORM;

    UpdateFiles() {
        try {
            keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        files.put("app/so-ntm.jar", "program 0.2.0".getBytes(StandardCharsets.UTF_8));
        files.put("runtime/lib/modules", new byte[200_000]);
    }

    String publicKey() {
        return Base64.getEncoder().encodeToString(Ed25519.raw(keys.getPublic()));
    }

    UpdateFiles version(String text) {
        version = text;
        return this;
    }

    UpdateFiles platform(String text) {
        platform = text;
        return this;
    }

    UpdateFiles file(String path, String content) {
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The entries of a sound file, in order, to be changed before they are written. */
    Map<String, byte[]> entries() {
        var json = Json.object().put("format", 1).put("version", version).put("platform", platform);
        json.putArray("notes").add("Nhập số liệu nhanh hơn.").add("Sửa lỗi in biểu số 03.");
        var list = json.putArray("files");
        files.forEach((path, content) -> list.addObject()
                .put("path", path)
                .put("size", content.length)
                .put("sha256", Hashes.sha256Hex(content)));
        var manifest = Json.pretty(json).getBytes(StandardCharsets.UTF_8);
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("update.json", manifest);
        entries.put("signature", sign(UpdateFile.signed(manifest)));
        files.forEach((path, content) -> entries.put("files/" + path, content));
        return entries;
    }

    byte[] sign(byte[] message) {
        try {
            var signer = Signature.getInstance("Ed25519");
            signer.initSign(keys.getPrivate());
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Path write(Path file) {
        return write(file, entries());
    }

    static Path write(Path file, Map<String, byte[]> entries) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
