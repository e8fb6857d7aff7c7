package vn.sontm.programme.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sontm.base.VietnameseText;

class PlanCheckTest {
    @Test
    @DisplayName("the Cao Lộc 2024 text yields exactly the findings that were read and confirmed by hand")
    void caoLoc() {
        assertThat(PlanCheck.check(Texts.resource("cao-loc-2024.txt")))
                .extracting(Texts::brief)
                .containsExactlyInAnyOrder(
                        "PC-PERCENT 138 55% → 60%",
                        "PC-AVERAGE 32 15,5 → 14,35",
                        "PC-DATE-IMPOSSIBLE 88 31/11/2024 → 30/11/2024",
                        "PC-DATE-IMPOSSIBLE 96 31/11/2024 → 30/11/2024",
                        "PC-DOCUMENT-DATES 337 25/11/2020 → 24/11/2020",
                        "PC-LIST-COMMA 48 Tân Liên Xuất Lễ → Tân Liên, Xuất Lễ",
                        "PC-NAME-UNKNOWN 218 Thanh Lòa → Thanh Lò",
                        "PC-GOAL 60 09/20 xã → 11",
                        "PC-GOAL 86 07/20 xã → 11",
                        "PC-GOAL 94 05/20 xã → 11",
                        "PC-GOAL 156 09/20 xã → 11",
                        "PC-GOAL 86 02/10 xã → 03",
                        "PC-GOAL 112 02/10 xã → 03",
                        "PC-PROMISE 34 01–02 → 03",
                        "PC-GROUP 48 Gia Cát, Hải Yến, Hồng Phong, Tân Thành, Tân Liên, Xuất Lễ → xã đã đạt chuẩn nông thôn mới",
                        "PC-GROUP 48 Hải Yến → xã đã đạt chuẩn nông thôn mới nâng cao",
                        "PC-GROUP 130 Hải Yến → xã đã đạt chuẩn nông thôn mới nâng cao",
                        "PC-CONSOLIDATE 138 Hải Yến → Hồng Phong, Hợp Thành, Tân Thành, Xuất Lễ, Yên Trạch",
                        "PC-YEAR 11 2023 → 2024",
                        "PC-PERIOD 347 2022 - 2025 → 2021 - 2025",
                        "PC-SECTION-MISSING 327 III.4 → III.3",
                        "PC-AGENCY-BOTH 74 Xí nghiệp KTCTTL Cao Lộc, UBND các xã → ",
                        "PC-AGENCY-BOTH 184 Trung tâm Y tế → ",
                        "PC-ENUMERATION 239 01 → 02",
                        "PC-COUNT-LIST 68 05 → 04",
                        "PC-GOAL 30 Cao Lâu → 6",
                        "PC-GOAL 32 Tân Liên → 3",
                        "PC-CONSOLIDATE 60 Tân Liên → Hồng Phong, Hợp Thành, Tân Thành, Xuất Lễ, Yên Trạch",
                        "PC-TOTAL 176 17/20 xã → ",
                        "PC-TOTAL 210 12/20 xã → ",
                        "PC-CRITERION-COUNT 104 100% → 20/20",
                        "PC-CRITERION-COUNT 104 100% → 10/10",
                        "PC-DOCUMENT-UNDATED 337 15/2021/NQ-HĐND → ",
                        "PC-PERIOD 329 2023 - 2025 → 2021 - 2025",
                        "PC-CRITERION-HEADING 168 7 → ",
                        "PC-CRITERION-HEADING 86 Tiêu chí số 5 → ",
                        "PC-CRITERION-HEADING 94 Tiêu chí số 6 → ",
                        "PC-NOT-STATED 263 thời gian hoàn thành, đơn vị chủ trì, đơn vị phối hợp → ",
                        "PC-ANNEX 235 biểu 01, biểu 02, biểu 03, biểu 04, biểu 05, biểu 06 → ",
                        "PC-BLANK 3 Số: /KH-UBND → ",
                        "PC-BLANK 5 ngày tháng 3 năm 2024 → ",
                        "PC-WORDS-TWICE 239 nội dung nội dung → nội dung",
                        "PC-SCAN 60 Phần đầu → phấn đấu",
                        "PC-SCAN 68 Địch xung kích → đội xung kích",
                        "PC-SCAN 365 sâu chuỗi → xâu chuỗi",
                        "PC-PLURAL 206 các xã Tân Liên → xã Tân Liên",
                        "PC-UNFINISHED 218 ; → .");
    }

    @Test
    @DisplayName(
            "every planted mistake of a plan of other people in another style is found at its line, and nothing else")
    void planted() {
        assertThat(PlanCheck.check(Texts.resource("planted.txt")))
                .extracting(Texts::brief)
                .containsExactlyInAnyOrder(
                        "PC-PERCENT 21 70% → 75%",
                        "PC-FRACTION 31 9/8 xã → 8",
                        "PC-PERCENT 42 105% → 100%",
                        "PC-COUNT-LIST 21 03 → 02",
                        "PC-AVERAGE 16 4,5 → 3,88",
                        "PC-TOTAL 41 05/05 tiêu chí → 06",
                        "PC-GROUP 15 Hang Đá → xã đã đạt chuẩn nông thôn mới",
                        "PC-GROUP 31 Bãi Cát → xã đã đạt chuẩn nông thôn mới nâng cao",
                        "PC-TARGET-TWICE 36 Tà Long → ",
                        "PC-TOTAL 36 02/7 xã → 03",
                        "PC-POPULATION 36 02/7 xã → 02/8",
                        "PC-RANGE 14 02 → 01 → 01 → 02",
                        "PC-RANGE 42 80 → 75 → 75 → 80",
                        "PC-DATE-IMPOSSIBLE 22 ngày 31 tháng 9 năm 2026 → 30/09/2026",
                        "PC-DATE-IMPOSSIBLE 32 tháng 13/2026 → ",
                        "PC-DATE-ORDER 27 15/10/2026 – 30/6/2026 → 30/6/2026 – 15/10/2026",
                        "PC-DOCUMENT-NUMBER 7 09/7/2023 → 2024",
                        "PC-DOCUMENT-FUTURE 7 02/02/2026 → 1/2026",
                        "PC-COUNT-LIST 36 03 → 02",
                        "PC-NUMBER-DIFFERS 41 02 → 03",
                        "PC-NAME-UNKNOWN 26 Khe Xâu → Khe Sâu",
                        "PC-TOTAL 13 07 → 05",
                        "PC-GOAL 21 6/8 xã → 07",
                        "PC-GOAL 26 06/8 xã → 07",
                        "PC-GOAL 36 02/7 xã → 07",
                        "PC-GROUP 14 8 → 7",
                        "PC-GROUP 36 Tà Long → xã đã đạt chuẩn nông thôn mới",
                        "PC-DEADLINE-YEAR 37 tháng 11/2025 → 2026",
                        "PC-DOCUMENT-NUMBER 7 Thông báo → Kế hoạch",
                        "PC-YEAR 7 2025 → 2026",
                        "PC-SECTION-MISSING 31 A.2.4 → A.2.3",
                        "PC-SECTION-TWICE 42 B.1 → B.2",
                        "PC-SECTION-MISSING 43 B.3 → B.2",
                        "PC-CRITERION-MISSING 31 4 → 3",
                        "PC-AGENCY-BOTH 24 Phòng Kinh tế → ",
                        "PC-GOAL 13 Khe Sâu → 1",
                        "PC-DATE-IMPOSSIBLE 43 ngày 31 của tháng cuối quý → ",
                        "PC-NOT-STATED 36 đơn vị phối hợp → ",
                        "PC-ANNEX 43 biểu 2 → ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clean.txt", "clean-wrapped.txt"})
    @DisplayName("a consistent plan yields nothing, whoever wrote it and however its lines are wrapped")
    void clean(String name) {
        assertThat(PlanCheck.check(Texts.resource(name))).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    có 09 xã, trong   | có 10 xã, trong    | PC-SUM 17 10 → 09
                    lên 07/09 xã      | lên 08/09 xã       | PC-TOTAL 29 08 → 07
                    (77,8%)           | (78,7%)            | PC-PERCENT 29 78,7% → 77,8%
                    xã La Hiên), nâng | xã La Hiện), nâng  | PC-NAME-UNKNOWN 28 La Hiện → La Hiên
                    02 xã đạt chuẩn   | 03 xã đạt chuẩn    | PC-COUNT-LIST 28 03 → 02
                    30 tháng 11 năm   | 31 tháng 11 năm    | PC-DATE-IMPOSSIBLE 41 ngày 31 tháng 11 năm 2026 → 30/11/2026
                    II. Nhiệm vụ      | III. Nhiệm vụ      | PC-SECTION-MISSING 38 Phần 2.III → Phần 2.II
                    ngày 02/12/2025   | ngày 02/12/2026    | PC-DOCUMENT-FUTURE 9 02/12/2026 → 12/2025
                    sửa chữa 02 trường| sửa chữa 03 trường | PC-COUNT-LIST 44 03 → 02
                    """)
    @DisplayName("a slip in a wrapped text is found at its own line")
    void wrapped(String printed, String changed, String expected) {
        var text = Texts.resource("clean-wrapped.txt");
        assertThat(text).contains(printed);
        var found = PlanCheck.check(text.replace(printed, changed));
        assertThat(found).extracting(Texts::brief).contains(expected);
    }

    @Test
    @DisplayName("an empty text and a text that is no plan yield nothing")
    void noPlan() {
        assertThat(PlanCheck.check("")).isEmpty();
        assertThat(PlanCheck.check("Kính gửi: UBND các xã.\n\nĐề nghị các đơn vị nộp báo cáo."))
                .isEmpty();
    }

    @Test
    @DisplayName("every finding is a whole sentence with place, quotation and suggestion")
    void readable() {
        var findings = PlanCheck.check(Texts.resource("cao-loc-2024.txt"));
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.message())
                    .endsWith(finding.suggestion())
                    .doesNotContain("{", "  ", "plan-check", "null");
            assertThat(finding.place()).matches("(?:[IV]+(?:\\.\\d+)*|phần mở đầu), dòng \\d+");
            assertThat(finding.code()).matches("PC(?:-[A-Z]+)+");
            assertThat(VietnameseText.isNfc(finding.message())).isTrue();
        });
    }

    @Test
    @DisplayName("a quotation is printed in the text, word for word, page breaks apart")
    void quoted() {
        var text = Texts.resource("cao-loc-2024.txt")
                .replaceAll("-\\s*\\n\\s*(?=\\p{Lu})", "-")
                .replaceAll("\\s+", " ");
        assertThat(PlanCheck.check(Texts.resource("cao-loc-2024.txt")))
                .allSatisfy(finding -> assertThat(text).contains(finding.quote()));
    }

    @Test
    @DisplayName("the gravest findings come first")
    void sorted() {
        assertThat(PlanCheck.check(Texts.resource("cao-loc-2024.txt")))
                .extracting(Finding::severity)
                .isSorted();
    }

    @Test
    @DisplayName("decomposed letters of a file read like composed ones")
    void decomposed() {
        var text = Texts.resource("cao-loc-2024.txt");
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(PlanCheck.check(decomposed)).isEqualTo(PlanCheck.check(text));
    }

    @Test
    @DisplayName("Windows line ends change nothing")
    void lineEnds() {
        var text = Texts.resource("planted.txt");
        assertThat(PlanCheck.check(text.replace("\n", "\r\n"))).isEqualTo(PlanCheck.check(text));
    }
}
