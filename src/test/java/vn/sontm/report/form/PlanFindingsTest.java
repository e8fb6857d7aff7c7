package vn.sontm.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Refusal;
import vn.sontm.programme.check.Finding;
import vn.sontm.programme.check.PlanCheck;
import vn.sontm.programme.check.Severity;
import vn.sontm.report.Papers;
import vn.sontm.report.Pdf;

@DisplayName("kiem-tra-ke-hoach")
class PlanFindingsTest {
    @Test
    @DisplayName(
            "lists each finding with place, words, recomputed figure and advice, the gravest first under its heading")
    void rows() {
        var sheet = sheet(List.of(finding(Severity.ERROR, "a"), finding(Severity.NOTE, "b")));
        assertThat(sheet.body())
                .containsExactly(
                        List.of("I. Sai, cần sửa (1)"),
                        List.of("1", "II.1, dòng 138", "12/20 xã, đạt 55% a", "60%", "Tính lại bằng 60%.", ""),
                        List.of("III. Thiếu hoặc chưa rõ (1)"),
                        List.of("2", "II.1, dòng 138", "12/20 xã, đạt 55% b", "60%", "Tính lại bằng 60%.", ""));
        assertThat(sheet.paragraphs().getFirst())
                .endsWith("thấy 2 điểm: 1 điểm sai, 0 điểm nhiều khả năng sai, 1 điểm cần làm rõ.");
    }

    @Test
    @DisplayName("lists what a finding sums up below it, numbered within it and not counted again")
    void within() {
        var whole = new Finding(
                "PC-FORMER-NAMES",
                Severity.WARNING,
                "dòng 1",
                "Cao Lâu",
                "Cao Lâu",
                "Ba Sơn",
                "Tên cũ ở 1 chỗ.",
                "",
                List.of(finding(Severity.ERROR, "a")));
        var sheet = sheet(List.of(whole, finding(Severity.WARNING, "b")));
        assertThat(sheet.body())
                .containsExactly(
                        List.of("II. Nhiều khả năng sai, cần xem lại (2)"),
                        List.of("1", "dòng 1", "Cao Lâu", "Ba Sơn", "Tên cũ ở 1 chỗ.", ""),
                        List.of("1.1", "II.1, dòng 138", "12/20 xã, đạt 55% a", "60%", "Tính lại bằng 60%.", ""),
                        List.of("2", "II.1, dòng 138", "12/20 xã, đạt 55% b", "60%", "Tính lại bằng 60%.", ""));
    }

    @Test
    @DisplayName("prints every finding of the real plan")
    void realPlan() throws IOException {
        var plan = Files.readString(Path.of("src/test/resources/vn/sontm/programme/check/cao-loc-2024.txt"));
        var findings = PlanCheck.check(plan);
        var pdf = Pdf.of(sheet(findings).document());
        var text = pdf.text();
        assertThat(findings).isNotEmpty().allSatisfy(finding -> assertThat(text).contains(place(finding)));
        assertThat(pdf.findAll("Vị"))
                .extracting(Pdf.Placed::page)
                .containsAll(IntStream.rangeClosed(1, pdf.pages()).boxed().toList());
    }

    @Test
    @DisplayName("says so when there is nothing to say")
    void nothing() {
        var sheet = sheet(List.of());
        assertThat(sheet.body()).containsExactly(List.of("Không thấy điểm nào cần xem lại."));
        assertThat(sheet.paragraphs().getFirst()).endsWith("không thấy điểm nào cần xem lại.");
    }

    @Test
    @DisplayName("needs a plan that was checked")
    void needsAPlan() {
        var request = Papers.ofOffice(Papers.communes());
        assertThatThrownBy(() -> Sheet.of("kiem-tra-ke-hoach", request)).isInstanceOf(Refusal.class);
    }

    private static String place(Finding finding) {
        return finding.place().substring(finding.place().lastIndexOf(' ') + 1);
    }

    private static Finding finding(Severity severity, String mark) {
        return new Finding(
                "PC-PERCENT",
                severity,
                "II.1, dòng 138",
                "12/20 xã, *đạt 55%* " + mark,
                "55%",
                "60%",
                "Tính lại bằng 60%.",
                "",
                List.of());
    }

    private static Sheet sheet(List<Finding> findings) {
        var checked = new CheckedPlan("Kế hoạch năm 2024", findings);
        return Sheet.of(
                "kiem-tra-ke-hoach",
                Papers.ofOffice(Papers.communes()).facts(FormFacts.NONE.checked(Optional.of(checked))));
    }
}
