package vn.sontm.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.report.Papers;
import vn.sontm.report.Pdf;
import vn.sontm.report.SampleStatus;
import vn.sontm.report.SampleSubjects;
import vn.sontm.report.document.AnnexTitle;

@DisplayName("theo-tieu-chi")
class CriterionSheetTest {
    @Test
    @DisplayName(
            "shows each commune's figures under one criterion, with evidence, appraisal, target, deadline and gaps")
    void rows() {
        var sheet = sheet(3, 2);
        assertThat(sheet.head()).containsSequence("3.1", "3.2", "3.3", "3.4");
        assertThat(sheet.body())
                .containsExactly(
                        List.of(
                                "1",
                                "Cao Lâu",
                                "96,5\nCĐ",
                                "CĐ",
                                "CĐ*",
                                "96,5\ntừ 3/2024\nCĐ",
                                "1/4",
                                "CĐ",
                                "chưa",
                                "không nêu trong kế hoạch",
                                "các tuyến đường: trước tháng 11/2024 (đến 31/10/2024)",
                                "3.1: còn thiếu 1,4 điểm %; 3.2: còn thiếu 1,4 điểm %; 3.3: còn thiếu 1,4 điểm %; "
                                        + "3.4: còn thiếu 1,4 điểm %"),
                        List.of(
                                "2",
                                "Hòa Cư",
                                "96,5\nĐ",
                                "Đ",
                                "Đ*",
                                "96,5\ntừ 3/2024\nĐ",
                                "1/4",
                                "Đ",
                                "chưa",
                                "Đạt thêm",
                                "các tuyến đường: trước tháng 11/2024 (đến 31/10/2024)",
                                ""));
        assertThat(sheet.foot())
                .containsExactly(List.of("Số đơn vị đạt", "1", "1", "1", "1", "", "1", "0", "", "", ""));
        assertThat(sheet.blocks(AnnexTitle.class).getFirst().label())
                .isEqualTo("THEO DÕI TIÊU CHÍ SỐ 3 - THỦY LỢI VÀ PHÒNG, CHỐNG THIÊN TAI");
    }

    @Test
    @DisplayName("says below how many meet it, against the target, what each column asks and who leads")
    void notes() {
        var notes = sheet(3, 20).table().notes();
        assertThat(notes.getFirst())
                .isEqualTo("Đến kỳ: 11/20 xã đạt tiêu chí (55,0%), trong đó 0 xã đã thẩm tra; "
                        + "mục tiêu năm 2024 là 20/20 xã, còn thiếu 9 xã.");
        assertThat(notes.get(1))
                .startsWith("Chỉ tiêu: 3.1.\u00A0Tỷ lệ đường thôn")
                .contains("(≥ 80 %)");
        assertThat(notes.get(2))
                .isEqualTo("Chủ trì: Ban Quản lý dự án huyện, UBND các xã. Phối hợp: Phòng Kinh tế và Hạ tầng.");
        assertThat(sheet(7, 20).table().notes().getFirst()).endsWith("kế hoạch không nêu mục tiêu.");
        assertThat(sheet(2, 20).table().notes().getLast())
                .isEqualTo("Ngưỡng của 2 chỉ tiêu chưa kiểm chứng, kết quả tạm tính: 2.1, 2.2.");
    }

    @Test
    @DisplayName("without a number gives every criterion a page of its own")
    void allCriteria() {
        var document =
                Sheet.of("theo-tieu-chi", Papers.ofOffice(Papers.communes())).document();
        assertThat(document.parts()).hasSize(19);
        assertThat(document.parts().get(1).bookmark()).isEqualTo("THEO DÕI TIÊU CHÍ SỐ 2 - GIAO THÔNG");
    }

    @Test
    @DisplayName("takes residential areas as well as communes")
    void areas() {
        var request = FormRequest.of(Papers.OFFICE, SampleSubjects.areas(Papers.communes(3)), Papers.CREATED)
                .set(SampleSubjects.AREAS)
                .facts(FormFacts.NONE.about(OptionalInt.of(2)));
        var sheet = Sheet.of("theo-tieu-chi", request);
        assertThat(sheet.body()).extracting(row -> row.get(1)).contains("KDC thôn Hòa Cư, Hòa Cư");
        assertThat(sheet.table().notes().getFirst()).startsWith("Đến kỳ: 2/3 nơi đạt tiêu chí");
    }

    @Test
    @DisplayName("a criterion that the set does not have is refused; nobody under the set is said")
    void refusals() {
        assertThatThrownBy(() -> sheet(77, 2))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.CRITERION_UNKNOWN));
        var nobody = FormRequest.of(Papers.OFFICE, SampleStatus.office(List.of()), Papers.CREATED);
        assertThat(Sheet.of("theo-tieu-chi", nobody).body())
                .containsExactly(List.of("Chưa có đơn vị nào thuộc diện tính của tiêu chí này."));
    }

    @Test
    @DisplayName("prints twenty communes and long names whole")
    void many() {
        var text = Pdf.of(sheet(4, 20).document()).text();
        assertThat(text).contains(Papers.communes());
    }

    private static Sheet sheet(int criterion, int communes) {
        return Sheet.of(
                "theo-tieu-chi",
                Papers.ofOffice(Papers.communes(communes)).facts(FormFacts.NONE.about(OptionalInt.of(criterion))));
    }
}
