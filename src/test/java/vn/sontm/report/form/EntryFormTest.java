package vn.sontm.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Refusal;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.report.Papers;
import vn.sontm.report.SampleStatus;

@DisplayName("phieu-nhap")
class EntryFormTest {
    @Test
    @DisplayName(
            "lists every indicator with code, unit, requirement and the latest figure, and leaves room for the new one")
    void lines() {
        var rows = Sheet.of("phieu-nhap", Papers.ofCommune()).body();
        assertThat(rows.getFirst()).containsExactly("1.\u00A0Quy hoạch");
        assertThat(rows.get(1).getFirst()).isEqualTo("1.1");
        assertThat(rows.get(1).subList(2, 7)).containsExactly("%", "≥ 80 %", "96,5\n(tháng 3/2024)", "", "");
        assertThat(rows.get(2).subList(2, 5)).containsExactly("đạt/không", "đạt", "Đạt\n(tháng 3/2024)");
    }

    @Test
    @DisplayName("has a heading for each set and says so when there is none")
    void headings() {
        assertThat(Sheet.of("phieu-nhap", Papers.ofCommune()).headings())
                .containsExactly("Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021-2025");
        var nothing = new UnitStatus("cao-lau", "Cao Lâu", SampleStatus.PERIOD, List.of());
        assertThat(Sheet.of("phieu-nhap", FormRequest.of(Papers.COMMUNE, nothing, Papers.CREATED))
                        .paragraphs())
                .contains("Chưa có bộ tiêu chí nào để thu thập số liệu.");
    }

    @Test
    @DisplayName("needs a unit")
    void needsUnit() {
        assertThatThrownBy(() -> Sheet.of("phieu-nhap", Papers.ofOffice(Papers.communes())))
                .isInstanceOf(Refusal.class);
    }
}
