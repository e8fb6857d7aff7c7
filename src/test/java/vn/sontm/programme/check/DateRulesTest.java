package vn.sontm.programme.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sontm.programme.check.Texts.found;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One sentence, one mistake; and beside it the sentence that only looks like one. */
@DisplayName("Rules about dates and documents")
class DateRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "30/02/2026",
                "31/11/2026",
                "ngày 31 tháng 4 năm 2026",
                "29/2/2026",
                "31.6.2026",
                "trước ngày 31/9"
            })
    @DisplayName("days that the calendar does not have")
    void impossible(String date) {
        assertThat(found("Hoàn thành " + date + ".")).singleElement().asString().startsWith("PC-DATE-IMPOSSIBLE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tháng 13/2026", "tháng 0/2026", "quý V/2026", "tháng 14", "ngày 32 hằng tháng", "quý 5 năm 2026"
            })
    @DisplayName("months and quarters that the calendar does not have")
    void impossibleMonth(String date) {
        assertThat(found("Hoàn thành trong " + date + "."))
                .singleElement()
                .asString()
                .startsWith("PC-DATE-IMPOSSIBLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"28/02/2026", "quý IV/2026", "tháng 12/2026", "tháng 9 năm 2026", "trước 30/10", "tháng 9"})
    @DisplayName("dates that exist")
    void possible(String date) {
        assertThat(found("Hoàn thành trong " + date + ".")).isEmpty();
    }

    @Test
    @DisplayName("a leap year has its 29 February")
    void leapYear() {
        assertThat(found("Kế hoạch cũ kết quả đến 29/02/2024.")).isEmpty();
    }

    @Test
    @DisplayName("deadlines of another year and before the plan itself, but not results of earlier years")
    void deadlines() {
        assertThat(found("Hoàn thành trước tháng 10/2025.")).containsExactly("PC-DEADLINE-YEAR tháng 10/2025 → 2026");
        assertThat(found("Kết quả đã hoàn thành trong tháng 10/2025.")).isEmpty();
        var dated = "An Phú, ngày 05 tháng 3 năm 2026\n\n" + Texts.HEAD + "Hoàn thành trong tháng 01/2026.";
        assertThat(Texts.codes(dated)).containsExactly("PC-DEADLINE-PAST");
    }

    @Test
    @DisplayName("from … to runs forwards")
    void order() {
        assertThat(found("Thực hiện từ ngày 15/10/2026 đến ngày 30/6/2026."))
                .singleElement()
                .asString()
                .startsWith("PC-DATE-ORDER");
        assertThat(found("Bộ tiêu chí giai đoạn 2025 - 2021."))
                .singleElement()
                .asString()
                .startsWith("PC-DATE-ORDER");
        assertThat(found("Thực hiện từ tháng 3 đến tháng 6/2026.")).isEmpty();
    }

    @Test
    @DisplayName("one document, one date; another body's document of the same number is another document")
    void documents() {
        assertThat(
                        found(
                                "Quyết định số 12/QĐ-UBND ngày 03/4/2025 của UBND tỉnh.\n\nQuyết định số 12/QĐ-UBND ngày 04/4/2025 của Ủy ban nhân dân tỉnh."))
                .containsExactly("PC-DOCUMENT-DATES 04/4/2025 → 03/4/2025");
        assertThat(
                        found(
                                "Quyết định số 12/QĐ-UBND ngày 03/4/2025 của UBND tỉnh.\n\nQuyết định số 12/QĐ-UBND ngày 04/5/2025 của UBND huyện."))
                .isEmpty();
    }

    @Test
    @DisplayName("a document's year, kind and time fit its number and the plan")
    void documentNumbers() {
        assertThat(found("Nghị quyết số 08/2024/NQ-HĐND ngày 10/12/2023 của HĐND tỉnh."))
                .containsExactly("PC-DOCUMENT-NUMBER 10/12/2023 → 2024");
        assertThat(found("Chỉ thị số 8/QĐ-UBND ngày 10/12/2023 của UBND tỉnh."))
                .containsExactly("PC-DOCUMENT-NUMBER Chỉ thị → Quyết định");
        assertThat(found("Quyết định số 8/QĐ-UBND ngày 10/12/2027 của UBND tỉnh."))
                .containsExactly("PC-DOCUMENT-FUTURE 10/12/2027 → 12/2026");
        assertThat(found("Quyết định số 8/QĐ-UBND của UBND tỉnh.")).containsExactly("PC-DOCUMENT-UNDATED 8/QĐ-UBND → ");
    }

    @Test
    @DisplayName("the plan speaks of its own year")
    void year() {
        assertThat(found("UBND huyện ban hành Kế hoạch xây dựng nông thôn mới năm 2025 như sau."))
                .containsExactly("PC-YEAR 2025 → 2026");
        assertThat(
                        found(
                                "Kết quả xây dựng nông thôn mới năm 2025 rất tốt; so với năm 2024 tăng; đến năm 2030 hoàn thành."))
                .isEmpty();
    }

    @Test
    @DisplayName("one period for one set; gardens may have their own")
    void period() {
        assertThat(
                        found(
                                "Theo Bộ tiêu chí giai đoạn 2021 - 2025. Theo Bộ tiêu chí xã giai đoạn 2021 - 2025. Theo Bộ tiêu chí giai đoạn 2022 - 2025."))
                .containsExactly("PC-PERIOD 2022 - 2025 → 2021 - 2025");
        assertThat(
                        found(
                                "Theo Bộ tiêu chí giai đoạn 2021 - 2025. Xây dựng vườn mẫu theo Bộ tiêu chí giai đoạn 2023 - 2025."))
                .isEmpty();
    }
}
