package vn.sontm.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Delivery;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.report.CaoLoc;
import vn.sontm.report.Papers;
import vn.sontm.report.Pdf;
import vn.sontm.report.SampleDeliveries;
import vn.sontm.report.SampleStatus;
import vn.sontm.report.document.Chart;
import vn.sontm.report.document.Closing;
import vn.sontm.report.document.Orientation;
import vn.sontm.report.document.Part;

@DisplayName("bao-cao-huyen")
class OfficeReportTest {
    private static final Period QUARTER = Period.parse("2024-Q2");
    private static final Paperwork PAPER =
            new Paperwork("12", "", Optional.of(LocalDate.of(2024, 7, 5)), List.of(), "Người Ký Thử");
    private static Sheet report;

    @BeforeAll
    static void fill() {
        report = Sheet.of("bao-cao-huyen", request(district()).paperwork(PAPER));
    }

    @Test
    @DisplayName("is one file: the report upright, then annexes 01 to 06 across, signed once")
    void oneFile() {
        var parts = report.document().parts();
        assertThat(parts)
                .extracting(Part::bookmark)
                .containsExactly(
                        "Báo cáo quý của Văn phòng Điều phối",
                        "Biểu số 01",
                        "Biểu số 02",
                        "Biểu số 03",
                        "Biểu số 03",
                        "Biểu số 04",
                        "Biểu số 05",
                        "Biểu số 06");
        assertThat(parts.getFirst().page().orientation()).isEqualTo(Orientation.PORTRAIT);
        assertThat(parts.subList(1, parts.size()))
                .allSatisfy(part -> assertThat(part.page().orientation()).isEqualTo(Orientation.LANDSCAPE));
        assertThat(report.blocks(Closing.class)).hasSize(1);
        var pdf = Pdf.of(report.document());
        assertThat(pdf.width(1)).isLessThan(pdf.height(1));
        assertThat(pdf.width(pdf.pages())).isGreaterThan(pdf.height(pdf.pages()));
    }

    @Test
    @DisplayName("writes its sentences from the figures, as of the period's end")
    void sentences() {
        assertThat(report.paragraphs())
                .contains(
                        "- Tiêu chí số 2: Đến 30/6/2024, có thêm 01 xã (Cao Lâu) đạt tiêu chí Giao thông, 01 xã (Tân "
                                + "Liên) củng cố xong tiêu chí, nâng tổng số lên 9/20 xã, đạt 45%, trong đó 01 xã đã được "
                                + "thẩm tra; đã đạt kế hoạch năm (9/20 xã);",
                        "Đến 30/6/2024, 20 xã đạt 232 lượt tiêu chí, bình quân 11,6 tiêu chí/xã, tăng 1 lượt so với đầu "
                                + "năm (11,6 tiêu chí/xã).",
                        "Có 01 xã đạt đủ 19 tiêu chí: Bảo Lâm.")
                .anySatisfy(text -> assertThat(text)
                        .startsWith(
                                "- Bộ tiêu chí vườn mẫu nông thôn mới: có 01 nơi thực hiện, chưa có nơi nào đạt đủ các "
                                        + "tiêu chí; chưa đủ: Vườn Hồng Bảo Lâm, Lộc Yên (3/5 tiêu chí)"));
    }

    @Test
    @DisplayName("tells what the office did itself, before what the communes did")
    void own() {
        assertThat(report.paragraphs()).noneMatch(text -> text.contains("cơ quan tổng hợp đã tổ chức"));
        var district = district();
        activity(district, "a", "2024-05-20", "Lớp tập huấn cán bộ xã");
        activity(district, "b", "2024-04-02", "Họp Ban Chỉ đạo");
        activity(district, "c", "2024-07-01", "Họp giao ban");
        assertThat(Sheet.of("bao-cao-huyen", request(district).paperwork(PAPER)).paragraphs())
                .containsSubsequence(
                        "Trong kỳ, cơ quan tổng hợp đã tổ chức 02 hoạt động:",
                        "- 02/04/2024: Họp Ban Chỉ đạo;",
                        "- 20/05/2024: Lớp tập huấn cán bộ xã.",
                        "Trong kỳ, 01/20 xã ghi nhận 02 hoạt động lãnh đạo, chỉ đạo, tuyên truyền, kiểm tra.");
    }

    private static void activity(CaoLoc district, String id, String date, String title) {
        district.registers()
                .put(
                        RegisterKind.ACTIVITY,
                        "cao-loc",
                        id,
                        "",
                        Json.object().put("title", title).put("date", date));
    }

    @Test
    @DisplayName("sets each objective of the plan beside what is reached")
    void objectives() {
        assertThat(report.paragraphs())
                .contains(
                        "Kế hoạch nêu 44 mục tiêu có số liệu: đến 30/6/2024 đã đạt 02, chưa đạt 12, chưa có số liệu để "
                                + "đánh giá 30 mục tiêu.");
        var rows = Sheet.rows(report.tables().getFirst().body());
        assertThat(rows).hasSize(44);
        assertThat(rows.get(2)).contains("từ 15,5 tiêu chí/xã", "11,6", "CĐ");
        assertThat(rows.get(4)).contains("3 xã", "3", "Đ");
        assertThat(rows.get(5)).contains("1–2 tiêu chí/xã", "0/9 nơi", "CĐ", "còn 9 nơi");
    }

    @Test
    @DisplayName("tells a plan that states no objective from none at all")
    void withoutObjectives() {
        assertThat(Sheet.of(
                                "bao-cao-huyen",
                                request(district()).plan(new PlanSummary("Kế hoạch huyện", 2024, List.of())))
                        .paragraphs())
                .contains("Kế hoạch năm 2024 không nêu mục tiêu nào có số liệu.")
                .doesNotContain("Chưa có kế hoạch năm 2024 để so sánh.");
    }

    @Test
    @DisplayName("names what is overdue under the agencies that lead, and what the next quarter brings")
    void work() {
        assertThat(report.headings())
                .contains("VI. NHIỆM VỤ, CÔNG TRÌNH, TIÊU CHÍ QUÁ HẠN", "VIII. NHIỆM VỤ TRỌNG TÂM KỲ TỚI");
        var overdue = rows(2);
        assertThat(overdue).contains(List.of("UBND các xã"));
        assertThat(overdue)
                .filteredOn(row -> row.size() > 1)
                .extracting(row -> row.get(3))
                .contains("31/03/2024")
                .doesNotContain("30/06/2024");
        assertThat(rows(3))
                .filteredOn(row -> row.size() > 1)
                .extracting(row -> row.get(3))
                .contains("30/06/2024", "30/09/2024")
                .doesNotContain("31/10/2024", "31/03/2024");
    }

    @Test
    @DisplayName("collects what communes did and find difficult, each under its name")
    void communes() {
        assertThat(report.paragraphs())
                .contains(
                        "Trong kỳ, 01/20 xã ghi nhận 02 hoạt động lãnh đạo, chỉ đạo, tuyên truyền, kiểm tra.",
                        "- Cao Lâu: Mưa nhiều.",
                        "Các xã không có kiến nghị.");
    }

    @Test
    @DisplayName("draws criteria against the plan, communes by number of criteria, and the trend where there is one")
    void charts() {
        assertThat(report.blocks(Chart.class))
                .extracting(Chart::kind)
                .containsExactly(Chart.Kind.BARS, Chart.Kind.COLUMNS, Chart.Kind.BARS, Chart.Kind.COLUMNS);
        var criteria = report.blocks(Chart.class).getFirst();
        assertThat(criteria.categories()).hasSize(19);
        assertThat(criteria.series()).hasSize(2);
        var counts = report.blocks(Chart.class).get(1);
        assertThat(counts.categories())
                .containsExactly("19 tiêu chí", "15–18 tiêu chí", "10–14 tiêu chí", "5–9 tiêu chí", "0–4 tiêu chí");
        var earlier = Assessments.of(district().registers()).office("cao-loc", Period.parse("2024-Q1"));
        var withTrend = Sheet.of("bao-cao-huyen", request(district()).facts(FormFacts.NONE.earlier(List.of(earlier))));
        var trend = withTrend.blocks(Chart.class).get(2);
        assertThat(trend.kind()).isEqualTo(Chart.Kind.LINES);
        assertThat(trend.categories()).containsExactly("Quý I/2024", "Quý II/2024");
    }

    @Test
    @DisplayName("says how communes reported: nobody, some late, everybody in time")
    void deliveries() {
        assertThat(late(SampleDeliveries.of(Papers.communes(4))))
                .isEqualTo(
                        "Có 2/4 xã đã gửi báo cáo tháng 6/2024, trong đó 01 xã gửi chậm (Hòa Cư); 01 xã quá hạn chưa gửi "
                                + "(Phú Xá); 01 xã có số liệu nhưng chưa xác nhận ngày nhận (Lộc Yên).");
        assertThat(late(SampleDeliveries.of(Papers.communes(1))))
                .isEqualTo("Cả 1/1 xã đã gửi báo cáo tháng 6/2024, tất cả đúng hạn.");
        assertThat(late(SampleDeliveries.of(Papers.communes(3)).subList(2, 3)))
                .isEqualTo("Chưa xã nào gửi báo cáo tháng 6/2024; 01 xã quá hạn chưa gửi (Phú Xá).");
        assertThat(late(List.of())).isEqualTo("Chưa có xã nào thuộc diện báo cáo.");
    }

    @Test
    @DisplayName("an office without units or plan gets a report that says so, section by section")
    void nothing() {
        var sheet = Sheet.of(
                "bao-cao-huyen",
                FormRequest.of(Papers.OFFICE, SampleStatus.office(List.of()), Papers.CREATED)
                        .paperwork(Papers.SIGNED));
        assertThat(sheet.paragraphs())
                .contains(
                        "Chưa có kế hoạch năm 2024 để so sánh.",
                        "Chưa có bộ tiêu chí nào để báo cáo.",
                        "Chưa có khu dân cư, vườn nào đăng ký thực hiện.",
                        "Đến 05/3/2024, không có nhiệm vụ, công trình, tiêu chí nào quá hạn theo kế hoạch.");
        assertThat(Pdf.of(sheet.document()).pages()).isGreaterThan(1);
    }

    @Test
    @DisplayName("prints long names and a single commune whole")
    void longNames() {
        var name = "Thị trấn Nông trường Việt Lâm và các xã Nghĩa Trang, Phú Xá";
        var sheet = Sheet.of("bao-cao-huyen", Papers.ofOffice(List.of(name)));
        assertThat(Pdf.of(sheet.document()).text()).contains("Nghĩa Trang");
        assertThatThrownBy(() -> Sheet.of("bao-cao-huyen", Papers.ofCommune())).isInstanceOf(Refusal.class);
    }

    private static String late(List<Delivery> deliveries) {
        var request = Papers.ofOffice(Papers.communes(2)).facts(FormFacts.NONE.deliveries(deliveries));
        var paragraphs = Sheet.of("bao-cao-huyen", request).paragraphs();
        return paragraphs.stream()
                .filter(text -> text.contains("gửi báo cáo") || text.contains("diện báo cáo"))
                .findFirst()
                .orElseThrow();
    }

    /** Rows of a table of the report itself: objectives, late ones, overdue, next. */
    private static List<List<String>> rows(int table) {
        return Sheet.rows(report.tables().get(table).body());
    }

    private static FormRequestBuilder request(CaoLoc district) {
        return new FormSource(district.registers(), Papers.CREATED)
                .office("cao-loc", QUARTER)
                .facts(FormFacts.NONE.deliveries(SampleDeliveries.of(Papers.communes())));
    }

    private static CaoLoc district() {
        var district = new CaoLoc()
                .declare("cao-lau", CaoLoc.NTM, 2, Verdict.MET, "2024-06")
                .declare("tan-lien", CaoLoc.NTM, 2, Verdict.MET, "2024-06")
                .conclude("tan-lien", CaoLoc.NTM, 2, Verdict.MET, "2024-06")
                .declare("hoa-cu", CaoLoc.NTM, 7, Verdict.NOT_MET, "2024-06");
        district.registers()
                .put(
                        RegisterKind.RECOGNITION,
                        "tan-lien",
                        CaoLoc.ADVANCED,
                        "",
                        Json.object().put("title", "Nâng cao").put("date", "2024-06-01"))
                .put(RegisterKind.ACTIVITY, "cao-lau", "a", "", activity("2024-04-02"))
                .put(RegisterKind.ACTIVITY, "cao-lau", "b", "", activity("2024-06-02"))
                .put(RegisterKind.ACTIVITY, "cao-lau", "c", "", activity("2024-07-02"))
                .put(
                        RegisterKind.DIFFICULTY,
                        "cao-lau",
                        "d",
                        "2024-05",
                        Json.object().put("text", "Mưa nhiều"));
        return district;
    }

    private static JsonNode activity(String day) {
        return Json.object().put("text", "Họp").put("date", day);
    }
}
