package vn.sontm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.testkit.Golden;

@DisplayName("Entering, handing in, concluding from the terminal")
class EntryCommandsTest {
    @TempDir
    private Path folder;

    private TwoWorkspaces two;

    @BeforeEach
    void open() {
        two = new TwoWorkspaces(folder);
    }

    @Test
    @DisplayName("a figure is saved as typed and judged at once")
    void set() {
        var outcome = two.commune("set", "1.1", "64,1", "--period", "2024-06", "--note", "đo tháng 6");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .contains("Đã lưu: xa-thu/1.1 của xã Cao Lâu, Tháng 6/2024: 64,1 %.")
                .contains("Kết quả: chưa đạt (yêu cầu ≥ 65,5 %; còn thiếu 1,4 điểm %).");
        assertThat(two.commune("set", "1.1", "64,1", "--note", "đo tháng 6").out())
                .as("the month worked on is the default; saying it again changes nothing")
                .startsWith("Sổ đã ghi như vậy");
        var part = two.commune("--json", "set", "xa-thu/3.1#1", "100", "--period", "2024-06");
        assertThat(part.json().at("/indicator/code").asText()).isEqualTo("3.1#1");
        assertThat(part.json().at("/changes/0/register").asText()).isEqualTo("value:cao-lau:xa-thu/3.1#1:2024-06");
    }

    @Test
    @DisplayName("what is no figure, no indicator or not ours is refused with exit 1 and its code")
    void refused() {
        assertThat(two.commune("set", "1.1", "nhiều", "--period", "2024-06").err())
                .contains("(NTM-401)");
        assertThat(two.commune("set", "9.9", "1", "--period", "2024-06").err()).contains("(NTM-307)");
        assertThat(two.commune("declare", "9.9", "met", "--reason", "x").err()).contains("(NTM-307)");
        assertThat(two.commune("set", "1.1", "1", "--subject", "nowhere").err()).contains("(NTM-305)");
        assertThat(two.commune("conclude", "cao-lau", "99", "met").err()).contains("(NTM-306)");
        var foreign = two.office("set", "1.1", "70", "--subject", "Cao Lâu", "--period", "2024-06");
        assertThat(foreign.exit()).isEqualTo(1);
        assertThat(foreign.err()).contains("(NTM-107)").hasLineCount(1);
    }

    @Test
    @DisplayName("a declared verdict counts, with its reason")
    void declare() {
        var outcome = two.commune("--json", "declare", "1.2", "met", "--reason", "theo tỉnh", "--period", "2024-06");
        assertThat(outcome.json().at("/indicator/verdict").asText()).isEqualTo("met");
        assertThat(outcome.json().at("/indicator/basis").asText()).isEqualTo("declared");
        assertThat(outcome.json().at("/indicator/reason").asText()).isEqualTo("theo tỉnh");
        assertThat(two.commune("declare", "1.4", "na", "--reason", "không có làng nghề")
                        .out())
                .contains("không áp dụng");
    }

    @Test
    @DisplayName("status of a commune and of its office have the shapes that data-formats.md promises")
    void status() {
        two.commune("set", "1.1", "70", "--period", "2024-06");
        two.commune("set", "2.1", "42", "--period", "2024-06");
        two.commune("declare", "1.2", "met", "--reason", "theo tỉnh", "--period", "2024-06");
        TwoWorkspaces.deliver(two.commune, two.office);
        two.office("conclude", "cao-lau", "1", "not-met", "--note", "đường xuống cấp");
        Golden.text("cli/status-commune.json", two.commune("status", "--json").out());
        Golden.text("cli/status-office.json", two.office("status", "--json").out());
        assertThat(two.office("status").out()).contains("Cao Lộc, Tháng 6/2024", "Cao Lâu  0/4", "Thu nhập");
        assertThat(two.office("status", "--subject", "cao lau").out())
                .contains("Cao Lâu, Tháng 6/2024", "2.1 còn thiếu 3 triệu đồng/người/năm");
        assertThat(two.office("status", "--set", "none").err()).contains("(NTM-304)");
    }

    @Test
    @DisplayName("records are taken from a file, all or none")
    void record() throws IOException {
        var good = two.file("tot.json", """
                [{"kind": "activity", "content": {"text": "Ra quân vệ sinh", "date": "2024-06-05"}},
                 {"kind": "difficulty", "content": {"text": "Thiếu vốn"}}]
                """);
        assertThat(two.commune("record", good, "--period", "2024-06").out()).contains("Đã ghi 2 mục.");
        var bad = two.file("xau.json", """
                [{"kind": "activity", "content": {"text": "một"}}, {"kind": "lock", "content": {}}, {"kind": "activity"}]
                """);
        var outcome = two.commune("record", bad, "--json");
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.json().at("/error/details")).hasSize(2);
        assertThat(two.commune("record", two.file("hong.json", "{")).exit()).isEqualTo(3);
    }

    @Test
    @DisplayName("evidence is added, listed, removed with a reason, and its bytes cleaned away")
    void evidence() throws IOException {
        var photo = Files.write(folder.resolve("biên bản.pdf"), new byte[] {1, 2, 3});
        var added = two.commune("--json", "evidence", "add", photo, "--indicator", "1.1", "--indicator", "2.1");
        assertThat(added.json().path("name").asText()).isEqualTo("biên bản.pdf");
        assertThat(added.json().path("indicators")).hasSize(2);
        assertThat(two.commune("evidence", "list").out()).contains("biên bản.pdf", "xa-thu/1.1, xa-thu/2.1", "có tệp");
        var id = added.json().path("id").asText();
        assertThat(two.commune("evidence", "clean").out()).contains("Đã xóa 0 tệp");
        assertThat(two.commune("evidence", "remove", id, "--reason", "nhầm").exit())
                .isZero();
        assertThat(two.commune("evidence", "clean", "--json")
                        .json()
                        .path("bytes")
                        .asInt())
                .isEqualTo(3);
        assertThat(two.commune("evidence", "list", "--json").json().path("evidence"))
                .isEmpty();
        assertThat(two.commune("evidence", "remove", id, "--reason", "nhầm").err())
                .contains("(NTM-410)");
        var program = Files.write(folder.resolve("a.exe"), new byte[] {1});
        assertThat(two.commune("evidence", "add", program, "--indicator", "1.1").exit())
                .isEqualTo(3);
    }

    @Test
    @DisplayName("a period is handed in, closed and opened again, the code being the same on both sides")
    void calendar() {
        two.commune("set", "1.1", "70", "--period", "2024-06");
        assertThat(two.office("lock", "cao-lau", "--period", "2024-06").err()).contains("(NTM-408)");
        var submitted = two.commune("--json", "submit", "--period", "2024-06", "--as-of", "28/06/2024");
        assertThat(submitted.json().path("asOf").asText()).isEqualTo("2024-06-28");
        TwoWorkspaces.deliver(two.commune, two.office);
        var locked = two.office("--json", "lock", "Cao Lâu", "--period", "2024-06");
        assertThat(locked.json().path("checkCode")).isEqualTo(submitted.json().path("checkCode"));
        assertThat(locked.json().path("matches").asBoolean()).isTrue();
        assertThat(two.office("unlock", "cao-lau", "--period", "2024-06", "--reason", "sửa số liệu")
                        .out())
                .contains("Đã bỏ chốt Tháng 6/2024 của xã Cao Lâu.");
    }

    @Test
    @DisplayName("people who disagree are shown, and whoever decides ends it")
    void conflicts() {
        assertThat(two.commune("conflicts").out()).contains("Không có mâu thuẫn nào.");
        two.commune("set", "1.1", "70", "--period", "2024-06");
        var rival = folder.resolve("cao-lau-2");
        two.secondPc(rival, "1.1", "71");
        var listed = two.commune("conflicts", "--json").json().path("conflicts");
        assertThat(listed).hasSize(1);
        var register = listed.at("/0/register").asText();
        assertThat(register).isEqualTo("value:cao-lau:xa-thu/1.1:2024-06");
        assertThat(listed.at("/0/choices")).hasSize(2);
        assertThat(two.commune("conflicts").out()).contains("1.1 Đường được cứng hóa, Tháng 6/2024", "1. ", "71 %");
        assertThat(two.commune("resolve", register, "--take", "3").err()).contains("(NTM-409)");
        assertThat(two.commune("resolve", register, "--value", "nhiều").err()).contains("(NTM-401)");
        assertThat(two.commune("resolve", register, "--value", "70,5").exit()).isZero();
        assertThat(two.commune("conflicts", "--json").json().path("conflicts")).isEmpty();
        assertThat(two.commune("set", "1.1", "70,5", "--period", "2024-06").out())
                .startsWith("Sổ đã ghi như vậy");
    }
}
