package vn.sontm.programme.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One sentence, one mistake; and beside it the sentence that only looks like one. */
class RulesTest {
    private static final String HEAD = "KẾ HOẠCH\n\nThực hiện xây dựng nông thôn mới năm 2026\n\nI. MỤC TIÊU\n\n";

    private static List<String> found(String sentence) {
        return PlanCheck.check(HEAD + sentence).stream()
                .map(finding -> finding.code() + " " + finding.printed() + " → " + finding.computed())
                .toList();
    }

    @Nested
    @DisplayName("figures")
    class Figures {
        @Test
        @DisplayName("a percentage before, after or in brackets belongs to its fraction")
        void percentForms() {
            assertThat(found("Có 12/20 xã đạt, chiếm 55%.")).containsExactly("PC-PERCENT 55% → 60%");
            assertThat(found("Có 12/20 xã (55%).")).containsExactly("PC-PERCENT 55% → 60%");
            assertThat(found("Có 55% (12/20 xã) đạt.")).containsExactly("PC-PERCENT 55% → 60%");
            assertThat(found("Có 33/97 thôn đạt, bằng 34,1%.")).containsExactly("PC-PERCENT 34,1% → 34%");
            assertThat(found("Có 12/20 xã đạt, đạt tỷ lệ 60%; 7/18 xã (38,9%)."))
                    .isEmpty();
        }

        @Test
        @DisplayName("decimals that are cut off instead of rounded are only a note")
        void cutOff() {
            var finding = PlanCheck.check(HEAD + "Có 7/18 xã (38,8%).").getFirst();
            assertThat(finding.severity()).isEqualTo(Severity.NOTE);
            assertThat(finding.computed()).isEqualTo("38,9%");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Duy trì 20/20 xã đạt tiêu chí y tế, tỷ lệ người dân tham gia bảo hiểm đạt 94,75%.",
                    "Hoàn thành trước 30/10 đạt 60% khối lượng.",
                    "Thu ngân sách đạt 120% kế hoạch.",
                    "Giá trị sản xuất tăng 130% so với năm trước.",
                    "Trực 24/24 giờ, đạt 50% khối lượng.",
                    "Theo Nghị quyết số 12/2024/NQ-HĐND ngày 05/6/2024 của HĐND tỉnh."
                })
        @DisplayName("a figure that only looks like a share is left alone")
        void noShare(String sentence) {
            assertThat(found(sentence)).isEmpty();
        }

        @Test
        @DisplayName("nothing exceeds its whole or 100 %")
        void tooMuch() {
            assertThat(found("Có 21/20 xã đạt.")).containsExactly("PC-FRACTION 21/20 xã → 20");
            assertThat(found("Có 3/0 xã đạt.")).containsExactly("PC-FRACTION 3/0 xã → 0");
            assertThat(found("Tỷ lệ thôn có đường đạt 104%.")).containsExactly("PC-PERCENT 104% → 100%");
        }

        @Test
        @DisplayName("parts make up their whole")
        void sums() {
            assertThat(found("Có 20 xã, trong đó: 10 xã khó khăn, 08 xã vùng thấp, 03 xã biên giới."))
                    .containsExactly("PC-SUM 20 → 21");
            assertThat(found("Có 20 xã, gồm 12 xã khó khăn và 08 xã vùng thấp."))
                    .isEmpty();
            assertThat(found("Có 20 xã, trong đó 03 xã biên giới.")).isEmpty();
        }

        @Test
        @DisplayName("ranges and changes run the right way")
        void ranges() {
            assertThat(found("Mỗi thôn từ 03 đến 02 tiêu chí.")).containsExactly("PC-RANGE 03 → 02 → 02 → 03");
            assertThat(found("Nâng tỷ lệ hộ dùng nước sạch từ 70,5% lên 68%."))
                    .containsExactly("PC-RANGE 70,5 → 68 → 68 → 70,5");
            assertThat(found("Giảm tỷ lệ hộ nghèo từ 7% xuống còn 9%.")).containsExactly("PC-RANGE 7 → 9 → 9 → 7");
            assertThat(found("Giảm tỷ lệ hộ nghèo từ 9% xuống còn 7%; mỗi thôn từ 02 đến 03 tiêu chí."))
                    .isEmpty();
        }

        @Test
        @DisplayName("what is recognised meets everything, step by step")
        void completion() {
            assertThat(
                            found(
                                    "Vườn hộ ông A đã đạt 03 tiêu chí, phấn đấu hoàn thành 02 tiêu chí, nâng lên 04/05 tiêu chí, đạt chuẩn vườn mẫu."))
                    .containsExactlyInAnyOrder("PC-GOAL 04/05 tiêu chí → 05/05", "PC-TOTAL 04/05 tiêu chí → 05");
            assertThat(
                            found(
                                    "Vườn hộ ông A đã đạt 03 tiêu chí, phấn đấu thêm 02 tiêu chí, nâng lên 05/05 tiêu chí, đạt chuẩn vườn mẫu."))
                    .isEmpty();
            assertThat(found("Vườn hộ ông A nâng số tiêu chí đạt lên 04/05 tiêu chí."))
                    .isEmpty();
        }
    }

    @Nested
    @DisplayName("lists")
    class ListsOfUnits {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Có 03 xã (An Phú, Bình Khê) được hỗ trợ.",
                    "Có 3 xã được hỗ trợ giai đoạn 2021 - 2025 (An Phú và Bình Khê).",
                    "Có 03 (ba) xã: An Phú, Bình Khê; các xã khác tự làm.",
                    "Có 03 xã được hỗ trợ: xã An Phú, xã Bình Khê.",
                    "Có 03 xã An Phú, Bình Khê được hỗ trợ.",
                    "Có 03 xã gồm: An Phú, Bình Khê."
                })
        @DisplayName("a count is compared with a list in whatever form it comes")
        void forms(String sentence) {
            assertThat(found(sentence)).containsExactly("PC-COUNT-LIST 03 → 02");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Có 02 xã (An Phú, Bình Khê) được hỗ trợ.",
                    "Nâng tổng số lên 05 xã (thêm An Phú).",
                    "Nâng tổng số lên 05 xã (An Phú, Bình Khê).",
                    "Họp tại xã (Phó Chủ tịch chủ trì, Văn phòng ghi biên bản).",
                    "Có 02 xã tham quan tại xã Đại Lộc, huyện Nam Vân."
                })
        @DisplayName("a list that fits, or that the number is not about, is left alone")
        void fits(String sentence) {
            assertThat(found(sentence)).isEmpty();
        }

        @Test
        @DisplayName("schools and works are counted against their list")
        void works() {
            assertThat(found("Công nhận 03 trường (trường Tiểu học An Phú, trường Mầm non Bình Khê)."))
                    .containsExactly("PC-COUNT-LIST 03 → 02");
            assertThat(
                            found(
                                    "Sửa 02 cầu treo tại các xã An Phú, Bình Khê, Đại Lộc; làm 01 đập tràn. Có 03 xã (An Phú, Bình Khê, Đại Lộc)."))
                    .containsExactly("PC-COUNT-LIST 02 → 03");
            assertThat(found("Mở 05 lớp (kỹ năng, ngoại ngữ).")).isEmpty();
        }

        @Test
        @DisplayName("model areas are the same number and communes in both places")
        void subjects() {
            assertThat(
                            found(
                                    "Hoàn thành 02 khu dân cư kiểu mẫu (An Phú, Bình Khê).\n\nThực hiện 02 khu dân cư kiểu mẫu (KDC Nà A, xã An Phú; KDC Nà B, xã Đại Lộc)."))
                    .containsExactly("PC-LIST-DIFFERS Đại Lộc → Bình Khê");
            assertThat(found("Hoàn thành 02 khu dân cư kiểu mẫu.\n\nThực hiện 03 khu dân cư kiểu mẫu."))
                    .containsExactly("PC-NUMBER-DIFFERS 03 → 02");
            assertThat(found("Hiện có 05 khu dân cư kiểu mẫu.\n\nThực hiện 03 khu dân cư kiểu mẫu."))
                    .isEmpty();
        }

        @Test
        @DisplayName("an enumeration has as many items as announced")
        void enumeration() {
            assertThat(found("Thực hiện 03 nội dung:\n\n(1) Làm đường.\n\n(2) Làm điện."))
                    .containsExactly("PC-ENUMERATION 03 → 02");
            assertThat(found("Mỗi xã thực hiện 01 nội dung:\n\n(1) Xã An Phú.\n\n(2) Xã Bình Khê."))
                    .isEmpty();
        }

        @Test
        @DisplayName("many communes, one name")
        void plural() {
            assertThat(found("Có 02 xã (An Phú, Bình Khê). UBND các xã An Phú."))
                    .containsExactly("PC-PLURAL các xã An Phú → xã An Phú");
        }
    }

    @Nested
    @DisplayName("dates and documents")
    class Dates {
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
            assertThat(found("Hoàn thành " + date + "."))
                    .singleElement()
                    .asString()
                    .startsWith("PC-DATE-IMPOSSIBLE");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "tháng 13/2026",
                    "tháng 0/2026",
                    "quý V/2026",
                    "tháng 14",
                    "ngày 32 hằng tháng",
                    "quý 5 năm 2026"
                })
        @DisplayName("months and quarters that the calendar does not have")
        void impossibleMonth(String date) {
            assertThat(found("Hoàn thành trong " + date + "."))
                    .singleElement()
                    .asString()
                    .startsWith("PC-DATE-IMPOSSIBLE");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"28/02/2026", "quý IV/2026", "tháng 12/2026", "tháng 9 năm 2026", "trước 30/10", "tháng 9"})
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
            assertThat(found("Hoàn thành trước tháng 10/2025."))
                    .containsExactly("PC-DEADLINE-YEAR tháng 10/2025 → 2026");
            assertThat(found("Kết quả đã hoàn thành trong tháng 10/2025.")).isEmpty();
            var dated = "An Phú, ngày 05 tháng 3 năm 2026\n\n" + HEAD + "Hoàn thành trong tháng 01/2026.";
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
            assertThat(found("Quyết định số 8/QĐ-UBND của UBND tỉnh."))
                    .containsExactly("PC-DOCUMENT-UNDATED 8/QĐ-UBND → ");
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

    @Nested
    @DisplayName("form")
    class Form {
        @Test
        @DisplayName("blank number and date, words typed twice, slips of a scan, annexes that are not there")
        void words() {
            assertThat(Texts.codes("Số: /KH-UBND\n\nAn Phú, ngày … tháng … năm 2026\n\nI. MỤC TIÊU"))
                    .containsExactly("PC-BLANK", "PC-BLANK");
            assertThat(found("Thực hiện các các nội dung nội dung sau; điều phối phối hợp, thường thường."))
                    .containsExactly("PC-WORDS-TWICE các các → các", "PC-WORDS-TWICE nội dung nội dung → nội dung");
            assertThat(found("Phần đấu hoàn thành; phần đầu của kế hoạch."))
                    .containsExactly("PC-SCAN Phần đấu → phấn đấu");
            assertThat(found("Theo biểu số 02 và phụ lục I.\n\nBiểu số 02\n\nTổng hợp."))
                    .containsExactly("PC-ANNEX phụ lục i → ");
        }

        @Test
        @DisplayName("a list that starts again at 1 inside a section is no section")
        void innerList() {
            var plan =
                    "I. MỤC TIÊU\n1. Chung\n2. Riêng\nGồm:\n1. Một việc.\n2. Hai việc.\n3. Ba việc.\n4. Bốn việc.\nII. TỔ CHỨC";
            assertThat(Texts.codes(plan)).isEmpty();
        }

        @Test
        @DisplayName("sections out of order, twice, or left out")
        void sections() {
            assertThat(Texts.codes("I. A\n1. Chung\n3. Riêng\nIII. B"))
                    .containsExactly("PC-SECTION-MISSING", "PC-SECTION-MISSING");
            assertThat(Texts.codes("I. A\n1. Chung\n2. Riêng\n2. Nữa")).containsExactly("PC-SECTION-TWICE");
            assertThat(Texts.codes("A. MỤC TIÊU\n1. Chung\n1.1. Một\n1.3. Ba\nB. KHÁC\nD. NỮA"))
                    .containsExactly("PC-SECTION-MISSING", "PC-SECTION-MISSING");
        }
    }
}
