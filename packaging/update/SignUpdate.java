import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes and signs update files; see {@code packaging/update/sign}. The private key stays with the publisher, in a file that
 * is no part of this repository.
 */
public final class SignUpdate {
    private static final byte[] SIGNED_AS = "so-ntm update 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final FileTime TIME = FileTime.fromMillis(1_767_225_600_000L);

    private SignUpdate() {}

    public static void main(String[] words) throws Exception {
        switch (words.length == 0 ? "" : words[0]) {
            case "new-key" -> newKey(Path.of(words[1]));
            case "sign" -> sign(Path.of(words[1]), words[2], words[3], Path.of(words[4]), Path.of(words[5]), Path.of(words[6]));
            default -> throw new IllegalArgumentException("new-key FILE | sign KEY VERSION PLATFORM NOTES CONTENT OUT");
        }
    }

    /** Writes the private key (PKCS #8, PEM) to a new file and prints the public one, as the build takes it. */
    private static void newKey(Path file) throws IOException, GeneralSecurityException {
        var keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(keys.getPrivate().getEncoded());
        Files.writeString(
                file, "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n", StandardOpenOption.CREATE_NEW);
        var encoded = keys.getPublic().getEncoded();
        var raw = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        System.out.println(Base64.getEncoder().encodeToString(raw));
    }

    private static void sign(Path key, String version, String platform, Path notes, Path content, Path out)
            throws IOException, GeneralSecurityException {
        var files = files(content);
        var manifest = manifest(version, platform, Files.readAllLines(notes), files).getBytes(StandardCharsets.UTF_8);
        try (var zip = new ZipOutputStream(Files.newOutputStream(out, StandardOpenOption.CREATE_NEW))) {
            zip.setLevel(9);
            put(zip, "update.json").write(manifest);
            put(zip, "signature").write(signature(privateKey(key), manifest));
            for (var file : files.entrySet()) {
                Files.copy(file.getValue(), put(zip, "files/" + file.getKey()));
            }
        }
    }

    /** By path below the folder; a single file by its name. */
    private static Map<String, Path> files(Path content) throws IOException {
        if (Files.isRegularFile(content)) {
            return Map.of(content.getFileName().toString(), content);
        }
        try (var tree = Files.walk(content)) {
            return tree.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> content.relativize(file).toString().replace('\\', '/'),
                            file -> file,
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    private static String manifest(String version, String platform, List<String> notes, Map<String, Path> files)
            throws IOException, GeneralSecurityException {
        var items = new ArrayList<String>();
        for (var file : files.entrySet()) {
            items.add("    {\"path\": " + quoted(file.getKey()) + ", \"size\": " + Files.size(file.getValue())
                    + ", \"sha256\": " + quoted(sha256(file.getValue())) + "}");
        }
        var lines = notes.stream().filter(line -> !line.isBlank()).map(line -> "    " + quoted(line.strip()));
        return "{\n  \"format\": 1,\n  \"version\": " + quoted(version) + ",\n  \"platform\": " + quoted(platform)
                + ",\n  \"notes\": [\n" + lines.collect(Collectors.joining(",\n")) + "\n  ],\n  \"files\": [\n"
                + String.join(",\n", items) + "\n  ]\n}\n";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", " ") + '"';
    }

    private static String sha256(Path file) throws IOException, GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256");
        try (var in = Files.newInputStream(file)) {
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static ZipOutputStream put(ZipOutputStream zip, String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name).setLastModifiedTime(TIME));
        return zip;
    }

    private static byte[] signature(PrivateKey key, byte[] manifest) throws GeneralSecurityException {
        var signer = Signature.getInstance("Ed25519");
        signer.initSign(key);
        signer.update(SIGNED_AS);
        signer.update(manifest);
        return signer.sign();
    }

    private static PrivateKey privateKey(Path file) throws IOException, GeneralSecurityException {
        var body = Files.readAllLines(file).stream().filter(line -> !line.startsWith("-----")).collect(Collectors.joining());
        return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body)));
    }
}
