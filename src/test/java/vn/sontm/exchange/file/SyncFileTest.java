package vn.sontm.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Hashes;
import vn.sontm.base.Refusal;
import vn.sontm.testkit.FakeDisk;
import vn.sontm.testkit.TestKeys;

@DisplayName("A sync file")
class SyncFileTest {
    private static final byte[] FILE = SampleFile.plain();

    @Test
    @DisplayName("is read back as it was written, changes of an unknown kind included")
    void roundTrip() {
        var file = SampleFile.read(FILE);
        assertThat(file.changes()).isEqualTo(SampleFile.pc().chain());
        assertThat(file.manifest().sender())
                .isEqualTo(SampleFile.head(SampleFile.pc()).sender());
        assertThat(file.sha256()).isEqualTo(Hashes.sha256Hex(FILE));
        assertThat(file.encrypted()).isFalse();
        var evidence = new HashMap<String, byte[]>();
        file.evidence((sha256, content) -> evidence.put(sha256, SampleFile.written(content)));
        assertThat(evidence.keySet())
                .containsExactlyInAnyOrderElementsOf(file.manifest().evidence());
        evidence.forEach(
                (sha256, content) -> assertThat(Hashes.sha256Hex(content)).isEqualTo(sha256));
    }

    @Test
    @DisplayName("is the same, byte for byte, when the same is written again")
    void deterministic() {
        assertThat(SampleFile.plain()).isEqualTo(FILE);
    }

    @Test
    @DisplayName("is a ZIP that any program lists, and its comment is the hash of all before it")
    void isAZip() throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(FILE))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(entry.getExtra()).isNull();
                assertThat(entry.getMethod()).isEqualTo(ZipEntry.DEFLATED);
                assertThat(entry.getTimeLocal()).isEqualTo("1980-01-01T00:00:00");
            }
        }
        assertThat(names).startsWith("manifest.json", "changes.jsonl").endsWith("summary.txt", "signature");
        var comment = new String(FILE, FILE.length - 64, 64, StandardCharsets.US_ASCII);
        assertThat(comment).isEqualTo(Hashes.sha256Hex(Arrays.copyOf(FILE, FILE.length - 64)));
    }

    @Test
    @DisplayName("in which any one bit is turned over is refused")
    void everyBitCounts() {
        for (var place = 0; place < FILE.length; place++) {
            var copy = FILE.clone();
            copy[place] ^= (byte) (1 << place % 8);
            assertRefused(copy, ErrorCode.FILE_DAMAGED, ErrorCode.FILE_NOT_NTM);
        }
    }

    @Test
    @DisplayName("cut off anywhere is refused as damaged")
    void truncated() {
        for (var length = 100; length < FILE.length; length += 7) {
            assertRefused(Arrays.copyOf(FILE, length), ErrorCode.FILE_DAMAGED);
        }
        assertRefused(new byte[0], ErrorCode.FILE_NOT_NTM);
    }

    @Test
    @DisplayName("is told from another ZIP, a text and a picture")
    void foreign() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var other = new ZipOutputStream(zip)) {
            other.putNextEntry(new ZipEntry("word/document.xml"));
            other.write(new byte[200]);
        }
        assertRefused(zip.toByteArray(), ErrorCode.FILE_NOT_NTM);
        assertRefused(SampleFile.bytes("STT;Xã;Giá trị"), ErrorCode.FILE_NOT_NTM);
        assertRefused(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, ErrorCode.FILE_NOT_NTM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "evidence/../../x", "/etc/passwd", "changes.jsonl\0", "EVIDENCE/ab", "C:\\x"})
    @DisplayName("with an entry of another name is refused, and the name is only shown")
    void foreignNames(String name) {
        assertRefused(new ForgedFile().entry(name, new byte[3]).bytes(), ErrorCode.FILE_ENTRY_UNKNOWN);
    }

    @Test
    @DisplayName("lacking an entry, bearing one twice or one more, or in another order is refused")
    void entries() {
        var manifest = new ForgedFile.Entry(EntryNames.MANIFEST, SampleFile.bytes("{}"));
        assertRefused(ForgedFile.zip(List.of()), ErrorCode.FILE_NOT_NTM);
        assertRefused(ForgedFile.zip(List.of(manifest)), ErrorCode.FILE_SCHEMA);
        assertRefused(
                new ForgedFile()
                        .manifest(json -> json.withArray("entries").remove(1))
                        .bytes(),
                ErrorCode.FILE_SCHEMA);
        assertRefused(new ForgedFile().entry("summary.txt", new byte[1]).bytes(), ErrorCode.FILE_SCHEMA);
        assertRefused(
                new ForgedFile()
                        .entry("evidence/" + "0".repeat(64), new byte[1])
                        .bytes(),
                ErrorCode.FILE_ENTRY_HASH);
    }

    @Test
    @DisplayName("whose entries are not what the manifest says is refused")
    void entryHashes() {
        assertRefused(
                new ForgedFile()
                        .manifest(json -> entry(json, 0).put("sha256", "0".repeat(64)))
                        .bytes(),
                ErrorCode.FILE_ENTRY_HASH);
        assertRefused(
                new ForgedFile()
                        .manifest(json -> entry(json, 0).put("size", 10))
                        .bytes(),
                ErrorCode.FILE_LIMITS);
        assertRefused(
                new ForgedFile()
                        .manifest(json -> entry(json, 0).put("size", 100_000))
                        .bytes(),
                ErrorCode.FILE_ENTRY_HASH);
    }

    @Test
    @DisplayName("signed by another key than the sender's, or by none, is refused")
    void signatures() {
        assertRefused(new ForgedFile().signer(TestKeys.of(9)).bytes(), ErrorCode.FILE_SIGNATURE);
        assertRefused(
                new ForgedFile()
                        .manifest(json -> ((ObjectNode) json.get("sender"))
                                .put("signingKey", TestKeys.of(9).publicKey()))
                        .signer(TestKeys.of(9))
                        .bytes(),
                ErrorCode.FILE_SCHEMA);
    }

    @Test
    @DisplayName("with a change that its author's seal does not cover is refused")
    void seals() {
        assertRefused(new ForgedFile().changes("45", "54").bytes(), ErrorCode.FILE_CHAIN);
        assertRefused(
                new ForgedFile()
                        .manifest(json -> ((ObjectNode)
                                        json.withArray("runs").get(0).get("seal"))
                                .put("signature", "0".repeat(128)))
                        .bytes(),
                ErrorCode.FILE_CHAIN);
    }

    @Test
    @DisplayName("of a newer format says which one it needs")
    void newerFormat() {
        assertThatThrownBy(() -> SampleFile.read(new ForgedFile()
                        .manifest(json -> json.put("minReader", 7))
                        .bytes()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.FILE_NEWER_FORMAT);
                    assertThat(refusal.getMessage()).contains("7");
                });
        var file = SampleFile.read(new ForgedFile()
                .manifest(json -> json.put("format", 7).put("colour", "xanh"))
                .bytes());
        assertThat(file.changes()).as("what an older reader may read is read").hasSize(3);
    }

    @Test
    @DisplayName("holding text that is not NFC is refused, never mended")
    void notComposed() {
        var decomposed = Normalizer.normalize("đã nhựa hóa", Normalizer.Form.NFD);
        assertRefused(new ForgedFile().changes("đã nhựa hóa", decomposed).bytes(), ErrorCode.FILE_SCHEMA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"lamport\":0",
                "\"lamport\":9007199254740992",
                "\"lamport\":1.5",
                "\"lamport\":\"1\"",
                "\"lamport\":1,\"lamport\":1",
                " \"lamport\":1",
                "\"lamport\":1,\"more\":1"
            })
    @DisplayName("with a line that is not in canonical form, or out of range, is refused by its number")
    void lines(String instead) {
        assertThatThrownBy(() -> SampleFile.read(new ForgedFile()
                        .changes("\"lamport\":1,", instead + ",")
                        .bytes()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.FILE_SCHEMA);
                    assertThat(refusal.getMessage()).contains("dòng 1");
                });
    }

    @Test
    @DisplayName("with too few lines, too many, or lines nested without end is refused")
    void lineCounts() {
        var deep = "{\"a\":".repeat(80) + "1" + "}".repeat(80);
        assertRefused(new ForgedFile().changes(new byte[0]).bytes(), ErrorCode.FILE_SCHEMA);
        assertRefused(new ForgedFile().changes("nắng\"}", "nắng\"}\n{}").bytes(), ErrorCode.FILE_SCHEMA);
        assertRefused(new ForgedFile().changes("\"nắng\"", deep).bytes(), ErrorCode.FILE_SCHEMA);
        assertRefused(
                new ForgedFile()
                        .changes("\"nắng\"", "[".repeat(100_000) + "]".repeat(100_000))
                        .bytes(),
                ErrorCode.FILE_SCHEMA);
    }

    @Test
    @DisplayName("that unpacks to far more than it weighs is refused, unless it is a blank page among the evidence")
    void bomb() {
        var zeros = new byte[20 << 20];
        var blank = new ForgedFile()
                .entry("evidence/" + Hashes.sha256Hex(zeros), zeros)
                .bytes();
        assertThat(SampleFile.read(blank).manifest().evidence()).hasSize(1);
        assertRefused(new ForgedFile().changes(zeros).bytes(), ErrorCode.FILE_LIMITS);
        assertRefused(ForgedFile.zip(List.of(new ForgedFile.Entry(EntryNames.MANIFEST, zeros))), ErrorCode.FILE_LIMITS);
    }

    @Test
    @DisplayName("that claims what nobody writes is refused by its manifest")
    void claims() {
        assertRefused(
                new ForgedFile()
                        .manifest(json -> entry(json, 0).put("size", 1L << 40))
                        .bytes(),
                ErrorCode.FILE_SCHEMA);
        assertRefused(
                new ForgedFile()
                        .manifest(json -> json.put("written", "x".repeat(2_000)))
                        .bytes(),
                ErrorCode.FILE_SCHEMA);
        assertRefused(new ForgedFile().manifest(json -> json.remove("held")).bytes(), ErrorCode.FILE_SCHEMA);
        assertRefused(
                new ForgedFile()
                        .manifest(json ->
                                ((ObjectNode) json.withArray("runs").get(0).get("seal")).put("seq", (1L << 53) - 1))
                        .bytes(),
                ErrorCode.FILE_SCHEMA);
    }

    @Test
    @DisplayName("larger than a volume may be is refused unread")
    void tooLarge() {
        var disk = new FakeDisk() {
            @Override
            public long size(Path path) {
                return Limits.FILE + 1;
            }
        };
        assertThatThrownBy(() -> new SyncFileReader(disk, List.of()).read(SampleFile.PATH))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.FILE_TOO_LARGE));
    }

    private static ObjectNode entry(ObjectNode manifest, int number) {
        return (ObjectNode) manifest.withArray("entries").get(number);
    }

    static void assertRefused(byte[] file, ErrorCode... codes) {
        assertThatThrownBy(() -> SampleFile.read(file))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isIn((Object[]) codes));
    }
}
