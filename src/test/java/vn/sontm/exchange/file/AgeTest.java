package vn.sontm.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.testkit.TestKeys;
import vn.sontm.workspace.DeviceKeys.EncryptionKeys;

@DisplayName("A sync file for known recipients")
class AgeTest {
    private static final EncryptionKeys OFFICE = TestKeys.encryption(1);
    private static final EncryptionKeys COMMUNE = TestKeys.encryption(2);
    private static final EncryptionKeys STRANGER = TestKeys.encryption(3);
    private static final byte[] FILE = SampleFile.encrypted(List.of(OFFICE.hex(), COMMUNE.hex()));

    @TempDir
    private Path folder;

    @Test
    @DisplayName("is opened by each of them and by nobody else")
    void recipients() {
        assertThat(SampleFile.read(FILE, OFFICE).encrypted()).isTrue();
        assertThat(SampleFile.read(FILE, STRANGER, COMMUNE).changes()).hasSize(3);
        assertRefused(FILE, ErrorCode.FILE_NOT_FOR_US, STRANGER);
        assertRefused(FILE, ErrorCode.FILE_NOT_FOR_US);
    }

    @Test
    @DisplayName("in which any one bit is turned over is refused")
    void everyBitCounts() {
        for (var place = 0; place < FILE.length; place += 5) {
            var copy = FILE.clone();
            copy[place] ^= (byte) (1 << place % 8);
            try {
                SampleFile.read(copy, OFFICE);
                assertThat(place).as("a place that does not count").isEqualTo(-1);
            } catch (Refusal refusal) {
                assertThat(refusal.code())
                        .isIn(ErrorCode.FILE_DAMAGED, ErrorCode.FILE_NOT_NTM, ErrorCode.FILE_NOT_FOR_US);
            }
        }
    }

    @Test
    @DisplayName("cut off anywhere is refused")
    void truncated() {
        for (var length = 30; length < FILE.length; length += 41) {
            try {
                SampleFile.read(Arrays.copyOf(FILE, length), OFFICE);
                assertThat(length).as("a length that is enough").isEqualTo(-1);
            } catch (Refusal refusal) {
                assertThat(refusal.code()).isIn(ErrorCode.FILE_DAMAGED, ErrorCode.FILE_NOT_FOR_US);
            }
        }
    }

    @Test
    @DisplayName("passes over keys that are none, so that the others can still read")
    void uselessKeys() {
        var file = SampleFile.encrypted(List.of("0".repeat(64), "01" + "0".repeat(62), OFFICE.hex()));
        assertThat(SampleFile.read(file, OFFICE).changes()).hasSize(3);
    }

    @Test
    @DisplayName("is opened by the stock age program (installed by packaging/test)")
    void stockAge() throws IOException, InterruptedException {
        Files.write(folder.resolve("tep.ntm"), FILE);
        Files.writeString(folder.resolve("key"), Age.identity(OFFICE) + "\n");
        var age = new ProcessBuilder("age", "-d", "-i", "key", "-o", "tep.zip", "tep.ntm")
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(age.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(age.exitValue()).isZero();
        assertThat(Files.readAllBytes(folder.resolve("tep.zip"))).isEqualTo(SampleFile.plain());
    }

    private static void assertRefused(byte[] file, ErrorCode code, EncryptionKeys... keys) {
        try {
            SampleFile.read(file, keys);
            assertThat(code).isNull();
        } catch (Refusal refusal) {
            assertThat(refusal.code()).isEqualTo(code);
        }
    }
}
