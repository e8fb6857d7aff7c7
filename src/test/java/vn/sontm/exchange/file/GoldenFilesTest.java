package vn.sontm.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Hashes;
import vn.sontm.base.Json;
import vn.sontm.exchange.EnrolCode;
import vn.sontm.ledger.Change;
import vn.sontm.workspace.DeviceKeys.EncryptionKeys;

/** Files of format 1, frozen: every later version reads them, and writes what another program wrote from the spec. */
@DisplayName("Format 1")
class GoldenFilesTest {
    private static final JsonNode VECTORS = Json.parse(golden("vectors.json"));
    private static final byte[] FIGURES = golden("figures.ntm");

    @Test
    @DisplayName("made by another program is read")
    void read() {
        assertThat(Hashes.sha256Hex(FIGURES)).isEqualTo(text("archiveSha256"));
        var file = SampleFile.read(FIGURES);
        assertThat(file.changes())
                .extracting(Change::id)
                .extracting(Object::toString)
                .containsExactly(ids());
        assertThat(file.manifest().evidence()).hasSize(2);
    }

    @Test
    @DisplayName("encrypted by the stock age program is read")
    void decrypted() {
        var secret = HexFormat.of().parseHex(text("encryptionSecret"));
        var file = SampleFile.read(golden("figures-encrypted.ntm"), new EncryptionKeys(new byte[0], secret));
        assertThat(file.encrypted()).isTrue();
        assertThat(file.changes()).isEqualTo(SampleFile.pc().chain());
        assertThat(Age.identity(new EncryptionKeys(new byte[0], secret))).hasToString(text("identity"));
    }

    @Test
    @DisplayName("is written entry for entry as the other program wrote it")
    void written() throws IOException {
        var ours = entries(SampleFile.plain());
        assertThat(ours).isEqualTo(entries(FIGURES));
        assertThat(ours)
                .containsEntry(EntryNames.MANIFEST, text("manifest"))
                .containsEntry(EntryNames.CHANGES, text("changes"))
                .containsEntry(EntryNames.SIGNATURE, text("signature"));
    }

    @Test
    @DisplayName("has these 16 digits and this invitation")
    void enrolment() {
        var asked = VECTORS.get("enrolment");
        assertThat(EnrolCode.of(
                        asked.get("officeKey").textValue(),
                        asked.get("deviceKey").textValue(),
                        asked.get("unit").textValue()))
                .isEqualTo(asked.get("digits").textValue());
        var invitation = Invitation.parse(text("invitation"));
        assertThat(invitation.valid()).isTrue();
        assertThat(invitation.text()).isEqualTo(text("invitation"));
    }

    private static Map<String, String> entries(byte[] archive) throws IOException {
        var entries = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private static String[] ids() {
        return Json.MAPPER.convertValue(VECTORS.get("ids"), String[].class);
    }

    private static String text(String name) {
        return VECTORS.get(name).textValue();
    }

    private static byte[] golden(String name) {
        try (var stream = GoldenFilesTest.class.getResourceAsStream("/golden/exchange/" + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
