package vn.sontm.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.report.Papers;
import vn.sontm.report.SampleStatus;
import vn.sontm.report.document.AnnexTitle;
import vn.sontm.report.document.Letterhead;
import vn.sontm.report.document.Orientation;
import vn.sontm.report.document.Title;
import vn.sontm.testkit.MemoryRegisters;

@DisplayName("ke-hoach-xa")
class CommunePlanTest {
    private final MemoryRegisters registers = new MemoryRegisters();

    @Test
    @DisplayName("is a plan in sections, with its tasks and the table by criterion as annexes that lie")
    void parts() {
        task("a", "Vận động hiến đất mở đường", "2024-03-31");
        var sheet = Sheet.of("ke-hoach-xa", request());
        assertThat(sheet.blocks(Title.class).getFirst().kind()).isEqualTo("KẾ HOẠCH");
        assertThat(sheet.headings())
                .containsExactly(
                        "I. MỤC ĐÍCH, YÊU CẦU",
                        "II. MỤC TIÊU THEO TIÊU CHÍ",
                        "1. Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021-2025",
                        "III. NHIỆM VỤ THEO THÁNG, QUÝ",
                        "IV. KINH PHÍ THỰC HIỆN",
                        "V. TỔ CHỨC THỰC HIỆN");
        assertThat(sheet.document().parts())
                .extracting(part -> part.page().orientation())
                .containsExactly(Orientation.PORTRAIT, Orientation.LANDSCAPE, Orientation.LANDSCAPE);
        assertThat(sheet.blocks(AnnexTitle.class))
                .extracting(AnnexTitle::attachedTo)
                .containsOnly(
                        "(Kèm theo Kế hoạch số 12/KH-UBND ngày 05 tháng 3 năm 2024 của Ủy ban nhân dân xã Cao Lâu)");
    }

    @Test
    @DisplayName("begins with the documents that the office's plan cites, each once, with what is known of it")
    void basis() {
        var plan = Json.parse("""
                {"id": "p", "title": "Kế hoạch huyện", "year": 2024, "office": "cao-loc", "documents": [
                  {"kind": "Nghị quyết", "number": "06-NQ/TU", "issuer": "Tỉnh ủy"},
                  {"kind": "Nghị quyết", "number": "06-NQ/TU", "issuer": "Tỉnh ủy", "date": "2020-11-24"},
                  {"kind": "Quyết định", "number": "99/QĐ-UBND", "issuer": "UBND tỉnh", "date": "2024-02-05",
                   "title": "về phân bổ vốn"}]}""");

        assertThat(Sheet.of("ke-hoach-xa", request().plan(PlanSummary.of(Plan.draft(plan))))
                        .paragraphs())
                .containsSubsequence(
                        "Căn cứ Nghị quyết số 06-NQ/TU ngày 24/11/2020 của Tỉnh ủy;",
                        "Căn cứ Quyết định số 99/QĐ-UBND ngày 05/02/2024 của UBND tỉnh về phân bổ vốn;");
    }

    @Test
    @DisplayName("lists tasks under quarter and month of their last day, those without a day last")
    void schedule() {
        task("a", "Làm sau", "2024-09-30");
        task("b", "Làm trước", "2024-01-31");
        task("c", "Làm giữa", "2024-02-15");
        task("d", "Không nêu hạn", "");
        var groups = Sheet.of("ke-hoach-xa", request().plan(new PlanSummary("Kế hoạch huyện", 2024, List.of())))
                .tables()
                .get(2)
                .body();
        assertThat(groups)
                .as("a page never ends with a heading")
                .hasSize(4)
                .allMatch(group -> group.rows().getLast().cells().size() > 1);
        var rows = Sheet.rows(groups);
        assertThat(rows)
                .extracting(List::getFirst)
                .containsExactly(
                        "Quý I/2024",
                        "Tháng 1/2024",
                        "1",
                        "Tháng 2/2024",
                        "2",
                        "Quý III/2024",
                        "Tháng 9/2024",
                        "3",
                        "Trong năm (không nêu thời hạn)",
                        "4");
        assertThat(rows.get(2))
                .containsExactly(
                        "1",
                        "Làm trước",
                        "2, 14",
                        "Ông Hoàng Văn Nam",
                        "02/01/2024",
                        "31/01/2024",
                        "UBND xã",
                        "Các thôn; Mặt trận xã",
                        "Ngân sách xã: 12,5\nNhân dân đóng góp: 30");
    }

    @Test
    @DisplayName("tells the year's targets in words, and in a table what is open, for whom and by when")
    void targets() {
        var sheet = Sheet.of("ke-hoach-xa", request());
        assertThat(sheet.paragraphs())
                .contains("Hiện trạng đầu năm 2024: số tiêu chí đạt là 13 trong tổng số 19 tiêu chí.")
                .anyMatch(text -> text.startsWith("Phấn đấu đạt thêm trong năm 04 tiêu chí: số\u00A04 (Điện)"))
                .anyMatch(text -> text.startsWith("Duy trì 05 tiêu chí: số 2, 6, 10, 14, 18."));
        assertThat(sheet.body())
                .anySatisfy(row -> assertThat(row)
                        .startsWith("9", "Nhà ở dân cư", "Chưa đạt", "Củng cố")
                        .contains("các tuyến đường: trước tháng 11/2024 (đến 31/10/2024)"));
    }

    @Test
    @DisplayName("bears the number and day of the commune's own plan unless the paper names others")
    void issued() {
        registers.put(
                RegisterKind.OWN_PLAN,
                "cao-lau",
                "2024",
                "",
                Json.object().put("number", "15/KH-UBND").put("issued", "2024-03-20"));
        var own = Sheet.of("ke-hoach-xa", request().paperwork(Paperwork.BLANK));
        assertThat(own.blocks(Letterhead.class).getFirst().number()).isEqualTo("Số: 15/KH-UBND");
        assertThat(own.blocks(Letterhead.class).getFirst().placeAndDate())
                .isEqualTo("Cao Lâu, ngày 20 tháng 3 năm 2024");
        assertThat(Sheet.of("ke-hoach-xa", request())
                        .blocks(Letterhead.class)
                        .getFirst()
                        .number())
                .isEqualTo("Số: 12/KH-UBND");
    }

    @Test
    @DisplayName("says so when the commune has neither sets nor tasks")
    void nothing() {
        var nothing = new UnitStatus("cao-lau", "Cao Lâu", SampleStatus.PERIOD, List.of());
        var sheet = Sheet.of("ke-hoach-xa", FormRequest.of(Papers.COMMUNE, nothing, Papers.CREATED));
        assertThat(sheet.paragraphs())
                .contains(
                        "Chưa có bộ tiêu chí nào để lập mục tiêu.",
                        "Xã chưa ghi nhiệm vụ nào vào kế hoạch năm 2024.",
                        "Các nhiệm vụ của kế hoạch chưa ghi kinh phí.",
                        "Chưa ghi nhiệm vụ nào.");
    }

    private FormRequestBuilder request() {
        return Papers.ofCommune().registers(registers).log(WorkLog.of(registers, "cao-lau", SampleStatus.PERIOD));
    }

    private void task(String id, String text, String day) {
        var content = Json.object()
                .put("text", text)
                .put("person", "Ông Hoàng Văn Nam")
                .put("start", "2024-01-02")
                .put("deadline", day)
                .put("lead", "UBND xã");
        content.putArray("coordinating").add("Các thôn").add("Mặt trận xã");
        content.putArray("criteria").add(SampleStatus.SET + "/2").add(SampleStatus.SET + "/14");
        content.set("funding", money());
        registers.put(RegisterKind.OWN_TASK, "cao-lau", id, "", content);
    }

    private static ObjectNode money() {
        return Json.object().put("commune", "12.5").put("people", "30");
    }
}
