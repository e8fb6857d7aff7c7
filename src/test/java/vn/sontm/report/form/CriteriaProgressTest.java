package vn.sontm.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.programme.calendar.Period;
import vn.sontm.report.CaoLoc;
import vn.sontm.report.Papers;
import vn.sontm.report.Pdf;
import vn.sontm.report.SampleStatus;
import vn.sontm.report.document.AnnexTitle;

@DisplayName("bieu-03")
class CriteriaProgressTest {
    private static final String NOT_STATED = "không nêu trong kế hoạch";

    private final Sheet commune = Sheet.of("bieu-03", Papers.ofCommune());
    private final Sheet office = Sheet.of("bieu-03", Papers.ofOffice(Papers.communes()));

    @Test
    @DisplayName("has a group for each criterion: the criterion as a whole, then its indicators")
    void groups() {
        assertThat(commune.table().body()).hasSize(19);
        assertThat(commune.table().body().get(1).rows()).hasSize(4);
        assertThat(commune.body().get(3)).contains("2", "Giao thông", "Cả tiêu chí");
    }

    @Test
    @DisplayName("of a commune: its figures against each requirement, with what is still missing")
    void figures() {
        assertThat(commune.body().get(4).getFirst()).startsWith("2.1.\u00A0Tỷ lệ đường thôn");
        assertThat(commune.body().get(4).subList(1, 6))
                .containsExactly("≥ 80 %", "", "96,5 %", "CĐ", "còn thiếu 1,4 điểm %");
        assertThat(commune.body().get(6).get(3)).isEqualTo("tự xác định");
    }

    @Test
    @DisplayName("of a commune: target, works, deadline with its last day, agencies, money by source")
    void planOfCommune() {
        var giaoThong = commune.body().get(3);
        assertThat(giaoThong)
                .contains(
                        "Hoàn thành các tuyến đường trục xã",
                        "các tuyến đường: trước tháng 11/2024 (đến 31/10/2024)",
                        "Ban Quản lý dự án huyện; UBND các xã",
                        "Phòng Kinh tế và Hạ tầng",
                        "NSTW: 1.250,5\nDân góp: 84");
        assertThat(commune.foot().getFirst()).contains("12/19", "NSTW: 1.250,5\nDân góp: 84");
    }

    @Test
    @DisplayName("says so where the plan states nothing, and stays silent where no plan is at hand")
    void notStated() {
        var thuyLoi = commune.table().body().get(2).rows().getFirst();
        assertThat(thuyLoi.cells()).anyMatch(cell -> cell.text().plain().equals(NOT_STATED));
        var planless = FormRequest.of(Papers.COMMUNE, SampleStatus.unit("Cao Lâu"), Papers.CREATED);
        assertThat(Sheet.of("bieu-03", planless).body())
                .allSatisfy(row -> assertThat(row).doesNotContain(NOT_STATED));
    }

    @Test
    @DisplayName("of an office: communes meeting criterion and indicators, against the plan's count")
    void counts() {
        var whole = office.body().getFirst();
        assertThat(whole).contains("Số xã đạt tiêu chí", "mục tiêu 19/20 xã", "12/20 (60,0 %)", "CĐ", "còn thiếu 7 xã");
        assertThat(office.body().get(1)).contains("12/20");
        assertThat(office.foot().getFirst()).contains("3/18");
    }

    @Test
    @DisplayName("of an office: names the communes of each target, or counts them when they are many")
    void targets() {
        assertThat(office.body().getFirst().get(7))
                .startsWith("Đạt thêm: Lộc Yên, Xuân Long")
                .contains("\nCủng cố: Cao Lâu");
        var many = Sheet.of("bieu-03", Papers.ofOffice(Papers.communes(60)));
        assertThat(many.body().getFirst().get(7)).contains("Đạt thêm: 15 xã");
    }

    @Test
    @DisplayName("of an office: calls also those by name whom a deadline binds and the set does not count")
    void deadlines() {
        var source = new FormSource(new CaoLoc().registers(), Papers.CREATED);
        var request = source.office("cao-loc", Period.parse("2024-06")).set(CaoLoc.ADVANCED);
        assertThat(Sheet.of("bieu-03", request).body().toString())
                .contains("Cao Lâu, Thạch Đạn, Mẫu Sơn, Tân Liên: 05 công trình thủy lợi")
                .doesNotContain("cao-lau");
    }

    @Test
    @DisplayName("an office may print it for one commune, naming that commune")
    void ofOneCommune() {
        var request = FormRequest.of(Papers.OFFICE, SampleStatus.unit("Cao Lâu"), Papers.CREATED);
        var title = Sheet.of("bieu-03", request).blocks(AnnexTitle.class).getFirst();
        assertThat(title.title()).contains("XÃ CAO LÂU NĂM 2024");
        assertThat(title.attachedTo()).contains("Văn phòng Điều phối");
    }

    @Test
    @DisplayName("needs a unit or an office, and a set that the unit has")
    void refusals() {
        var request = Papers.ofCommune().set("bo-la");
        assertThatThrownBy(() -> Sheet.of("bieu-03", request))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.SET_UNKNOWN));
        var empty = new FormRequestBuilder(Papers.COMMUNE, SampleStatus.PERIOD, Papers.CREATED);
        assertThatThrownBy(() -> Sheet.of("bieu-03", empty))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.FORM_NOT_HERE));
    }

    @Test
    @DisplayName("an office without communes gets a form that says so")
    void noCommunes() {
        var empty = Sheet.of("bieu-03", Papers.ofOffice(List.of()));
        assertThat(empty.body()).containsExactly(List.of("Chưa có tiêu chí nào để báo cáo."));
        assertThat(Pdf.of(empty.document()).pages()).isEqualTo(1);
    }
}
