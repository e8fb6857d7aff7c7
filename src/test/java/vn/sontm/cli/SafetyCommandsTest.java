package vn.sontm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Keeping a workspace safe from the terminal")
class SafetyCommandsTest {
    @TempDir
    private Path folder;

    private TwoWorkspaces two;

    @BeforeEach
    void open() {
        two = new TwoWorkspaces(folder);
    }

    @Test
    @DisplayName("a backup is made and restored; the restored PC gets a new key and says so")
    void backup() {
        var backup = two.commune("backup", "--json").json().path("file").asText();
        two.commune("set", "1.1", "70", "--period", "2024-06");
        var before = two.commune("devices", "--json").json().path("device").asText();
        assertThat(two.commune("restore", backup).out()).contains("Đã khôi phục sổ từ");
        var status = two.commune("status", "--json", "--period", "2024-06");
        assertThat(status.json().at("/sets/0/criteria/0/indicators/0/value").isNull())
                .isTrue();
        assertThat(status.err()).contains("Đã khôi phục sổ từ bản sao lưu", "khóa mới");
        assertThat(two.commune("devices", "--json").json().path("device").asText())
                .isNotEqualTo(before);
    }

    @Test
    @DisplayName("what is no backup is rejected with exit 3 and the workspace stays as it is")
    void noBackup() throws IOException {
        var outcome = two.commune("restore", two.file("rác.db", "no database"));
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).contains("(NTM-108)").hasLineCount(1);
        assertThat(two.commune("status").exit()).isZero();
    }

    @Test
    @DisplayName("the health check lists what is well and what is to be done")
    void check() {
        var outcome = two.commune("check");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .contains(
                        "[tốt] Tệp dữ liệu nguyên vẹn.",
                        "[lưu ý] Chưa có bản sao lưu nào.",
                        "    Sao lưu ngay một bản.");
        assertThat(two.commune("check", "--json").json().path("sound").asBoolean())
                .isTrue();
    }

    @Test
    @DisplayName("rescue copies everything out")
    void rescue() {
        two.commune("set", "1.1", "70", "--period", "2024-06");
        var to = folder.resolve("cứu");
        var outcome = two.commune("rescue", "--to", to, "--json");
        assertThat(outcome.json().path("changes").asInt()).isPositive();
        assertThat(to.resolve("changes.jsonl")).content().contains("xa-thu/1.1");
    }

    @Test
    @DisplayName("a program that was not installed from a package does not update itself")
    void update() {
        var outcome = two.commune("update", folder.resolve("so-ntm-0.2.0-windows.ntmu"), "--yes");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).contains("(NTM-706)").hasLineCount(1);
        assertThat(two.commune("update", "--back").err()).contains("(NTM-708)");
    }

    @Test
    @DisplayName("both sides know the PCs of both")
    void devices() {
        assertThat(two.office("devices").out()).contains("huyện Cao Lộc", "đã đăng ký, máy này", "xã Cao Lâu");
        assertThat(two.commune("devices", "--json").json().path("devices")).hasSize(2);
    }
}
