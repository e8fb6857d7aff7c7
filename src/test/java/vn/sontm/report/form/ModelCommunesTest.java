package vn.sontm.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.report.CaoLoc;
import vn.sontm.report.Papers;
import vn.sontm.report.Pdf;
import vn.sontm.report.SampleStatus;

@DisplayName("bieu-04")
class ModelCommunesTest {
    private static final Period QUARTER = Period.parse("2024-Q2");

    @Test
    @DisplayName(
            "prints for each model commune the field and contents of the plan, how it goes, by when and whose it is")
    void realPlan() {
        var district = new CaoLoc();
        district.registers()
                .put(
                        RegisterKind.TASK_PROGRESS,
                        "hai-yen",
                        "2024-cv-km-hai-yen@hai-yen",
                        "2024-05",
                        Json.object().put("percent", 40).put("note", "đã phục dựng lễ hội"));
        var sheet = sheet(district);
        assertThat(sheet.body()).extracting(row -> row.get(1)).containsExactly("Gia Cát", "Hải Yến");
        assertThat(sheet.body().getLast())
                .containsExactly(
                        "2",
                        "Hải Yến",
                        "Văn hóa mang giá trị đặc trưng của địa phương",
                        """
                        - Tổ chức các hoạt động bảo tồn, phát huy các giá trị văn hóa truyền thống
                        - Khôi phục, phát triển ngành dệt thổ cẩm
                        - Phục dựng lễ hội
                        - Phát huy trang phục truyền thống
                        - Các loại hình văn hóa nghệ thuật dân gian""",
                        """
                        Đạt 0/4 yêu cầu của bộ tiêu chí
                        Yêu cầu 4: CĐ (0/8 nội dung đạt)
                        Tiến độ: 40 %; đã phục dựng lễ hội""",
                        "Thường xuyên trong năm 2024 (đến 31/12/2024)",
                        "UBND xã Hải Yến",
                        "Phòng Văn hóa và Thông tin");
        assertThat(Pdf.of(sheet.document()).text()).contains("Phục dựng lễ hội");
    }

    @Test
    @DisplayName("says where no plan names a field, and where no commune goes for the title")
    void nothingPlanned() {
        var office = SampleStatus.office(Papers.communes(1));
        var request = FormRequest.of(Papers.OFFICE, office, Papers.CREATED).set(SampleStatus.SET);
        assertThat(Sheet.of("bieu-04", request).body().getFirst())
                .startsWith("1", "Cao Lâu", "", "", "Đạt 12/19 yêu cầu của bộ tiêu chí");
        assertThat(Sheet.of("bieu-04", request.plan(Papers.plan())).body().getFirst())
                .startsWith("1", "Cao Lâu", "không nêu trong kế hoạch");
        assertThat(Sheet.of("bieu-04", FormRequest.of(Papers.OFFICE, office, Papers.CREATED))
                        .body())
                .containsExactly(List.of("Chưa có xã nào đăng ký thực hiện xã nông thôn mới kiểu mẫu."));
    }

    private static Sheet sheet(CaoLoc district) {
        return Sheet.of("bieu-04", new FormSource(district.registers(), Papers.CREATED).office("cao-loc", QUARTER));
    }
}
