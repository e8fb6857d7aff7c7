package vn.sontm.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.assessment.Slice;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.Target;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.report.CaoLoc;
import vn.sontm.report.Papers;
import vn.sontm.report.document.Letterhead;
import vn.sontm.report.document.Orientation;

@DisplayName("A department's papers")
class DepartmentPaperTest {
    private static final Period JUNE = Period.parse("2024-06");

    private final CaoLoc district = new CaoLoc();

    @Test
    @DisplayName(
            "its plan lists what it leads and helps with, and its tasks by quarter and month in an annex that lies")
    void plan() {
        var sheet = Sheet.of("ke-hoach-phong", request("pnn"));
        assertThat(sheet.blocks(Letterhead.class).getFirst().issuer())
                .containsExactly("PHÒNG NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN");
        assertThat(sheet.blocks(Letterhead.class).getFirst().number()).isEqualTo("Số: ……/KH-PNN");
        assertThat(sheet.paragraphs())
                .anyMatch(text -> text.startsWith("Đơn vị được giao chủ trì 02 tiêu chí, phối hợp 05 tiêu chí"));
        assertThat(sheet.body().getFirst().getFirst()).startsWith("Chủ trì: Bộ tiêu chí");
        assertThat(sheet.body().get(1).subList(0, 2)).containsExactly("3", "Thủy lợi và phòng, chống thiên tai");
        assertThat(sheet.document().parts())
                .extracting(part -> part.page().orientation())
                .containsExactly(Orientation.PORTRAIT, Orientation.LANDSCAPE);
        assertThat(sheet.tables().get(1).body()).hasSizeGreaterThan(5);
    }

    @Test
    @DisplayName("its report tells results, visits, its conclusions and difficulties, each only of its own")
    void report() {
        activity("a1", "inspection", "pnn", "2024-06-12", "Kiểm tra kênh mương");
        activity("a2", "inspection", "pktht", "2024-06-13", "Kiểm tra chợ");
        activity("a3", "meeting", "pnn", "2024-06-14", "Họp");
        word("cao-lau", 3, "pnn", "not-met");
        word("bao-lam", 3, "ptnmt", "met");
        difficulty("d1", CaoLoc.NTM + "/3", "Kênh bị sạt lở");
        difficulty("d2", CaoLoc.NTM + "/2", "Thiếu xi măng");
        var sheet = Sheet.of("bao-cao-phong", request("pnn"));
        assertThat(sheet.paragraphs())
                .contains(
                        "Trong kỳ đã kiểm tra, hướng dẫn 01 lượt tại 01 xã:",
                        "- Cao Lâu: 12/06/2024: Kiểm tra kênh mương.",
                        "- Cao Lâu: Kênh bị sạt lở.")
                .anyMatch(text -> text.startsWith("Trong kỳ đơn vị đã xác nhận 01 lượt tiêu chí: đạt 0, chưa đạt 01"))
                .noneMatch(text -> text.contains("xi măng"));
        assertThat(sheet.document().parts()).hasSize(3);
    }

    @Test
    @DisplayName("an agency that the plan gives nothing says so")
    void nothing() {
        var sheet = Sheet.of("bao-cao-phong", request("khong-co"));
        assertThat(sheet.paragraphs())
                .contains(
                        "Kế hoạch không giao đơn vị chủ trì hoặc phối hợp tiêu chí nào.",
                        "Trong kỳ đơn vị chưa xác nhận tiêu chí nào.");
        assertThat(sheet.document().parts()).hasSize(1);
    }

    @Test
    @DisplayName("of one that looks after some communes count these alone, and say so")
    void someCommunes() {
        activity("a1", "inspection", "pnn", "2024-06-12", "Kiểm tra kênh mương");
        district.declare("tan-lien", CaoLoc.NTM, 3, Verdict.MET, "2024-06");
        district.declare("gia-cat", CaoLoc.NTM, 3, Verdict.NOT_MET, "2024-06");
        var slice = new Slice(Set.of("tan-lien", "gia-cat"), Set.of(), Set.of(CaoLoc.NTM + "/3"));
        var report = Sheet.of("bao-cao-phong", request("pnn", slice));
        assertThat(report.paragraphs())
                .contains(
                        "Đơn vị chủ trì 02 tiêu chí, phối hợp 05 tiêu chí tại 2 xã được giao theo dõi (Gia Cát, Tân "
                                + "Liên). Số liệu và mục tiêu của báo cáo này chỉ tính các xã đó; mục tiêu gồm xã đạt từ "
                                + "đầu năm và xã có mục tiêu trong kế hoạch. Đến 28/6/2024, 0/2 tiêu chí chủ trì đã đạt mục "
                                + "tiêu năm 2024:",
                        "Trong kỳ các xã chưa ghi nhận lượt kiểm tra nào của đơn vị.");
        assertThat(row(report, "3"))
                .containsSubsequence("Thủy lợi và phòng, chống thiên tai", "1/2 (50,0 %)", "Gia Cát");
        assertThat(report.document().parts().get(1).toString())
                .contains("Tân Liên")
                .doesNotContain("Cao Lâu");
        var plan = Sheet.of("ke-hoach-phong", request("pnn", slice));
        assertThat(plan.paragraphs())
                .anyMatch(text -> text.contains("tại 2 xã được giao theo dõi (Gia Cát, Tân Liên)"));
        assertThat(row(plan, "3")).doesNotContain("Cao Lâu");
        assertThat(row(plan, "3").getLast()).contains("Cao Lâu, Thạch Đạn, Mẫu Sơn, Tân Liên: 05 công trình thủy lợi");
        assertThat(works(plan)).isPositive().isLessThan(works(Sheet.of("ke-hoach-phong", request("pnn"))));
    }

    @Test
    @DisplayName("of one that looks after some communes aim at who met a criterion before and whoever the plan names")
    void aimsOfSomeCommunes() {
        start("bao-lam", StartState.MET);
        start("gia-cat", StartState.NOT_MET);
        district.registers()
                .put(
                        RegisterKind.TARGET,
                        "cao-lau",
                        CaoLoc.NTM + "/3",
                        "2024",
                        Json.object().put("target", Target.ATTAIN.code()));
        start("cao-lau", StartState.NOT_MET);
        var slice = new Slice(Set.of("bao-lam", "gia-cat", "cao-lau"), Set.of(), Set.of(CaoLoc.NTM + "/3"));
        assertThat(row(Sheet.of("ke-hoach-phong", request("pnn", slice)), "3").subList(2, 4))
                .as("at the year's beginning, and what is aimed at")
                .containsExactly("1/3", "2/3");
        assertThat(row(Sheet.of("bao-cao-phong", request("pnn", slice)), "3").get(4))
                .isEqualTo("2/3");
        start("gia-cat", StartState.UNKNOWN);
        assertThat(row(Sheet.of("ke-hoach-phong", request("pnn", slice)), "3").subList(2, 4))
                .as("what is not entered is said, not left to the plan")
                .containsExactly("chưa nhập", "chưa nhập đầu năm");
    }

    private void start(String unit, StartState state) {
        district.registers()
                .put(
                        RegisterKind.START,
                        unit,
                        CaoLoc.NTM + "/3",
                        "2024",
                        Json.object().put("state", state.code()));
    }

    private static int works(Sheet plan) {
        return plan.tables().get(1).body().size();
    }

    private static List<String> row(Sheet sheet, String number) {
        return sheet.body().stream()
                .filter(row -> row.getFirst().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private FormRequestBuilder request(String agency) {
        return request(agency, Slice.WHOLE);
    }

    private FormRequestBuilder request(String agency, Slice slice) {
        return new FormSource(district.registers(), Papers.CREATED).department(agency, "cao-loc", slice, JUNE);
    }

    private void activity(String id, String kind, String agency, String date, String text) {
        district.registers()
                .put(
                        RegisterKind.ACTIVITY,
                        "cao-lau",
                        id,
                        "",
                        Json.object()
                                .put("kind", kind)
                                .put("agency", agency)
                                .put("date", date)
                                .put("text", text));
    }

    private void word(String unit, int criterion, String agency, String verdict) {
        district.registers()
                .put(
                        RegisterKind.DEPARTMENT_WORD,
                        unit,
                        CaoLoc.NTM + "/" + criterion + "@" + agency,
                        "2024-06",
                        Json.object().put("verdict", verdict));
    }

    private void difficulty(String id, String criterion, String text) {
        district.registers()
                .put(
                        RegisterKind.DIFFICULTY,
                        "cao-lau",
                        id,
                        "2024-06",
                        Json.object().put("criterion", criterion).put("text", text));
    }
}
