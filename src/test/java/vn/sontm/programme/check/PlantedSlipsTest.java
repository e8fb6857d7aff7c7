package vn.sontm.programme.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One change in the real plan's text, and the finding that it adds: code, printed, computed. */
class PlantedSlipsTest {
    private static final String TEXT = Texts.resource("cao-loc-2024.txt");
    private static final Set<String> KNOWN = findings(TEXT);

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @DisplayName("a slip planted into the real plan is found")
    @CsvSource(delimiter = '|', textBlock = """
                    03/10 xã, đạt 30%                             | 03/10 xã, đạt 33%                             | PC-PERCENT 33% → 30%
                    09/20 xã, đạt 45%                             | 09/19 xã, đạt 47,4%                           | PC-POPULATION 09/19 xã → 09/20
                    04/10 xã, đạt 40%                             | 14/10 xã, đạt 140%                            | PC-FRACTION 14/10 xã → 10
                    20/20 xã nhằm                                 | 19/19 xã nhằm                                 | PC-POPULATION 19/19 xã → 19/20
                    lên 11 xã                                     | lên 12 xã                                     | PC-TOTAL 12 → 11
                    nâng cao toàn huyện lên 03 xã                 | nâng cao toàn huyện lên 04 xã                 | PC-TOTAL 04 → 03
                    đạt từ 15,5                                   | đạt từ 16,5                                   | PC-AVERAGE 16,5 → 14,35
                    - 09 xã chưa                                  | - 10 xã chưa                                  | PC-COUNT-LIST 10 → 09
                    Thụy Hùng, Bảo Lâm*) mỗi                      | Thụy Hùng*) mỗi                               | PC-COUNT-LIST 07 → 06
                    Thụy Hùng, Bảo Lâm*) mỗi                      | Thụy Hùng*) mỗi                               | PC-GROUP Bảo Lâm →
                    Hòa Cư, Phú Xá, Lộc Yên                       | Hòa Cư, Hồng Phong, Lộc Yên                   | PC-GROUP Hồng Phong → xã đã đạt chuẩn nông thôn mới
                    Hòa Cư, Phú Xá, Lộc Yên                       | Hòa Cư, Phú Xạ, Lộc Yên                       | PC-NAME-UNKNOWN Phú Xạ → Phú Xá
                    (Hòa Cư, Mẫu Sơn)                             | (Hòa Cư, Mậu Sơn)                             | PC-NAME-UNKNOWN Mậu Sơn → Mẫu Sơn
                    (Hòa Cư, Mẫu Sơn)                             | (Hòa Cư, Đồng Đăng)                           | PC-NAME-UNKNOWN Đồng Đăng →
                    UBND xã Gia Cát                               | UBND xã Gia Các                               | PC-NAME-UNKNOWN Gia Các → Gia Cát
                    (Hợp Thành, Thụy Hùng)                        | (Hợp Thành, Hòa Cư)                           | PC-GROUP Hòa Cư → xã đã đạt chuẩn nông thôn mới nâng cao
                    (Hợp Thành, Thụy Hùng)                        | (Hợp Thành, Hòa Cư)                           | PC-PROMISE 01–02 → 00
                    (Hợp Thành, Thụy Hùng)                        | (Hợp Thành, Hợp Thành)                        | PC-LIST-DUPLICATE Hợp Thành → 1
                    01 xã (Tân Thành) củng cố                     | 01 xã (Cao Lâu) củng cố                       | PC-TARGET-TWICE Cao Lâu →
                    01 xã (Tân Thành) củng cố                     | 01 xã (Hòa Cư) củng cố                        | PC-GROUP Hòa Cư → xã đã đạt chuẩn nông thôn mới
                    (*xã Tân Liên*)                               | (*xã Hải Yến*)                                | PC-GROUP Hải Yến → xã phấn đấu đạt chuẩn nông thôn mới nâng cao trong năm
                    Xuất Lễ, Hợp Thành*) thực                     | Xuất Lễ, Bảo Lâm*) thực                       | PC-CONSOLIDATE Bảo Lâm →
                    xã Hải Yến thực hiện củng cố                  | xã Gia Cát thực hiện củng cố                  | PC-CONSOLIDATE Hải Yến → Gia Cát
                    tại 02 xã đạt chuẩn                           | tại 03 xã đạt chuẩn                           | PC-TOTAL 03 → 02
                    mới lên 18/20 xã                               | mới từ 11 lên 18/20 xã                        | PC-TOTAL 18 → 16
                    từ 01 đến 02 tiêu chí nông thôn mới.          | từ 02 đến 01 tiêu chí nông thôn mới.          | PC-RANGE 02 → 01 → 01 → 02
                    hoàn thành 07 khu dân cư                      | hoàn thành 08 khu dân cư                      | PC-NUMBER-DIFFERS 07 → 08
                    Pò Lặng, xã Tân Liên                          | Pò Lặng, xã Hòa Cư                            | PC-LIST-DIFFERS Hòa Cư → Tân Liên
                    Pò Lặng, xã Tân Liên                          | Pò Lặng, xã Hòa Cư                            | PC-GROUP Hòa Cư →
                    Phấn đấu 01 vườn                              | Phấn đấu 02 vườn                              | PC-NUMBER-DIFFERS 02 → 01
                    lên 05/05 tiêu chí                            | lên 04/05 tiêu chí                            | PC-GOAL 04/05 tiêu chí → 05/05
                    hoàn thành 02 tiêu chí                        | hoàn thành 03 tiêu chí                        | PC-ENUMERATION 03 → 02
                    Nâng cấp 05 công trình                        | Nâng cấp 06 công trình                        | PC-NUMBER-DIFFERS 06 → 05
                    Lộc Yên, Bình Trung*) hoàn                    | Lộc Yên, Hòa Cư*) hoàn                        | PC-LIST-DIFFERS Hòa Cư → Bình Trung
                    Các xã Tân Liên, Cao Lâu hoàn                 | Các xã Tân Liên, Cao Lâu, Bình Trung hoàn     | PC-DEADLINE-LIST Bình Trung → không có
                    các xã: Thạch Đạn, Lộc                        | các xã: Tân Liên, Lộc                         | PC-DEADLINE-LIST tháng 11/2024 → tháng 3/2024
                    02 trường đạt                                 | 03 trường đạt                                 | PC-COUNT-LIST 03 → 02
                    trước 30/10/2024                              | trước 30/02/2024                              | PC-DATE-IMPOSSIBLE 30/02/2024 → 29/02/2024
                    tháng 9/2024, công trình                      | tháng 13/2024, công trình                     | PC-DATE-IMPOSSIBLE tháng 13/2024 →
                    tháng 9/2024, công trình                      | tháng 9/2023, công trình                      | PC-DEADLINE-YEAR tháng 9/2023 → 2024
                    thành trong tháng 3/2024                      | thành trong tháng 1/2024                      | PC-DEADLINE-PAST tháng 1/2024 → 3/2024
                    giai đoạn 2017 - 2023                         | giai đoạn 2023 - 2017                         | PC-DATE-ORDER giai đoạn 2023 - 2017 → 2017 - 2023
                    ngày 28 của tháng                             | ngày 32 của tháng                             | PC-DATE-IMPOSSIBLE ngày 32 của tháng cuối quý →
                    ngày 01/11/2022. Ủy                           | ngày 11/01/2022. Ủy                           | PC-DOCUMENT-DATES 11/01/2022 → 01/11/2022
                    ngày 14/12/2023                               | ngày 14/12/2024                               | PC-DOCUMENT-FUTURE 14/12/2024 → 3/2024
                    NQ-HĐND, ngày 10/12/2019                      | NQ-HĐND, ngày 10/12/2018                      | PC-DOCUMENT-NUMBER 10/12/2018 → 2019
                    Kế hoạch số 339/KH                            | Nghị quyết số 339/KH                          | PC-DOCUMENT-NUMBER Nghị quyết → Kế hoạch
                    mới huyện Cao Lộc năm 2024                    | mới huyện Cao Lộc năm 2023                    | PC-YEAR 2023 → 2024
                    1.2.3. Khu                                    | 1.2.5. Khu                                    | PC-SECTION-MISSING II.1.2.5 → II.1.2.3, II.1.2.4
                    7. Công tác kiểm tra                          | 6. Công tác kiểm tra                          | PC-SECTION-TWICE III.6 → III.7
                    IV. TỔ CHỨC                                   | V. TỔ CHỨC                                    | PC-SECTION-MISSING V → IV
                    Tiêu chí số 9 -                               | Tiêu chí số 10 -                              | PC-CRITERION-MISSING 10 → 9
                    Tiêu chí số 9 -                               | Tiêu chí số 8 -                               | PC-CRITERION-TWICE 8 → 9
                    phối hợp: Phòng Tư pháp.                      | phối hợp: UBND các xã Tân Liên.               | PC-AGENCY-BOTH UBND các xã Tân Liên →
                    đạt 67%                                       | đạt 167%                                      | PC-PERCENT 167% → 100%
                    17/20 xã, đạt 85%                             | 03/20 xã, đạt 15%                             | PC-GOAL 03/20 xã → 11
                    11/20 xã, đạt                                 | 04/20 xã, đạt                                 | PC-TOTAL 04/20 xã → 05
                    """)
    void found(String printed, String changed, String expected) {
        assertThat(TEXT).contains(printed);
        var at = TEXT.indexOf(printed);
        var added = findings(TEXT.substring(0, at) + changed + TEXT.substring(at + printed.length()));
        added.removeAll(KNOWN);
        assertThat(added).anySatisfy(finding -> assertThat(finding).contains(expected));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("a change that makes nothing wrong adds nothing")
    @CsvSource(delimiter = '|', textBlock = """
                    trước 30/10/2024                              | trước ngày 30/9/2024
                    đạt từ 15,5                                   | đạt từ 14,3
                    03 tháng/lần                                  | 02 tháng/lần
                    Hợp Thành, Thụy Hùng, Bảo Lâm*) mỗi           | Bảo Lâm, Hợp Thành, Thụy Hùng*) mỗi
                    20 đoàn kiểm tra                              | 15 đoàn kiểm tra
                    12 nhà tạm                                    | 10 nhà tạm
                    Nguyễn Văn Thịnh                              | Trần Văn Bình
                    """)
    void silent(String printed, String changed) {
        assertThat(TEXT).contains(printed);
        var added = findings(TEXT.replace(printed, changed));
        added.removeAll(KNOWN);
        assertThat(added).isEmpty();
    }

    /** "PC-TOTAL 12 → 11 @ II.1.1, dòng 32". */
    private static Set<String> findings(String text) {
        return PlanCheck.check(text).stream()
                .map(finding ->
                        finding.code() + " " + finding.printed() + " → " + finding.computed() + " @ " + finding.place())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
