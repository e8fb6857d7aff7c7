package vn.sontm.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.report.Papers;
import vn.sontm.report.Pdf;
import vn.sontm.report.SampleStatus;
import vn.sontm.report.SampleSubjects;
import vn.sontm.report.document.AnnexTitle;
import vn.sontm.report.document.Orientation;

@DisplayName("bieu-05 and bieu-06")
class SubjectsByCriterionTest {
    @Test
    @DisplayName(
            "print each residential area under its nine criteria, with contents met and the deadline the plan states")
    void areas() {
        var sheet =
                Sheet.of("bieu-05", of(SampleSubjects.areas(Papers.communes(2))).plan(Papers.plan()));
        assertThat(sheet.head()).containsSequence("TC1", "TC2", "TC3", "TC4", "TC5", "TC6", "TC7", "TC8", "TC9");
        assertThat(sheet.body())
                .containsExactly(
                        List.of(
                                "1",
                                "KDC thôn Cao Lâu",
                                "Cao Lâu",
                                "Đ",
                                "Đ",
                                "Đ",
                                "Đ",
                                "Đ",
                                "Đ",
                                "Đ",
                                "Đ",
                                "Đ",
                                "9",
                                "18/18",
                                "không nêu trong kế hoạch",
                                ""),
                        List.of(
                                "2",
                                "KDC thôn Hòa Cư",
                                "Hòa Cư",
                                "Đ",
                                "CĐ",
                                "Đ",
                                "Đ",
                                "CĐ",
                                "Đ",
                                "Đ",
                                "CĐ",
                                "Đ",
                                "6",
                                "15/18",
                                "không nêu trong kế hoạch",
                                ""));
        assertThat(sheet.foot())
                .extracting(row -> String.join("|", row.subList(0, 3)))
                .containsExactly(
                        "Cộng: số khu dân cư đạt|2|1",
                        "Đã thẩm tra|2|0",
                        "Số đạt/tổng số|2/2|1/2",
                        "Tỷ lệ (%)|100,0|50,0");
        assertThat(sheet.table().notes()).contains("Số khu dân cư đạt đủ các tiêu chí: 1/2.");
    }

    @Test
    @DisplayName("print each garden with household and place, and which criteria a deadline is for")
    void gardens() {
        var request = of(SampleSubjects.gardens(Papers.communes(1))).registers(SampleSubjects.register());
        var sheet = Sheet.of("bieu-06", request);
        assertThat(sheet.body())
                .containsExactly(List.of(
                        "1",
                        "Vườn Cao Lâu",
                        "ông Hoàng Văn Thương",
                        "xóm Lục Ngoãng, thôn Bản Dạn",
                        "Cao Lâu",
                        "Đ",
                        "Đ",
                        "Đ",
                        "Đ",
                        "Đ",
                        "5",
                        "10/10",
                        "TC1, 3: trước tháng 6 năm 2024 (đến 31/05/2024)",
                        ""));
    }

    @Test
    @DisplayName("are printed by a commune about its own, under its own name")
    void ofOneCommune() {
        var unit = SampleSubjects.areas(List.of("Tân Liên")).units().getFirst();
        var issuer = new Issuer(Issuer.Role.COMMUNE, "xa-0", "Tân Liên", "xã Tân Liên", "huyện Cao Lộc", "thẩm tra");
        var sheet = Sheet.of("bieu-05", FormRequest.of(issuer, unit, Papers.CREATED));
        assertThat(sheet.body()).hasSize(1);
        assertThat(sheet.blocks(AnnexTitle.class).getFirst().title()).endsWith("XÃ TÂN LIÊN");
    }

    @Test
    @DisplayName("say so where there is none, whatever the office knows of its communes")
    void none() {
        for (var office : List.of(SampleSubjects.areas(List.of()), SampleStatus.office(Papers.communes()))) {
            var sheet = Sheet.of("bieu-05", of(office));
            assertThat(sheet.body()).containsExactly(List.of("Chưa có khu dân cư nào đăng ký thực hiện."));
            assertThat(sheet.foot()).isEmpty();
            assertThat(Pdf.of(sheet.document()).pages()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("print twenty and long names whole, on landscape paper")
    void manyAndLong() {
        var communes = new ArrayList<>(Papers.communes());
        communes.set(3, "Thị trấn Nông trường Việt Lâm và các xã Nghĩa Trang, Phú Xá");
        var document = Sheet.of("bieu-05", of(SampleSubjects.areas(communes))).document();
        assertThat(document.parts().getFirst().page().orientation()).isEqualTo(Orientation.LANDSCAPE);
        assertThat(Pdf.of(document).text()).contains("Mẫu Sơn", "Nghĩa Trang");
    }

    @Test
    @DisplayName("need a commune or an office")
    void needSomebody() {
        var nobody = new FormRequestBuilder(Papers.OFFICE, SampleStatus.PERIOD, Papers.CREATED);
        assertThatThrownBy(() -> Sheet.of("bieu-05", nobody))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.FORM_NOT_HERE));
    }

    private static FormRequestBuilder of(OfficeStatus office) {
        return FormRequest.of(Papers.OFFICE, office, Papers.CREATED)
                .paperwork(Papers.SIGNED)
                .checkCode(Papers.CHECK_CODE);
    }
}
