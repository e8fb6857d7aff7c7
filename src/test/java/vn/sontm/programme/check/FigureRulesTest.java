package vn.sontm.programme.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sontm.programme.check.Texts.found;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One sentence, one mistake; and beside it the sentence that only looks like one. */
@DisplayName("Rules about figures")
class FigureRulesTest {
    @Test
    @DisplayName("a percentage before, after or in brackets belongs to its fraction")
    void percentForms() {
        assertThat(found("Có 12/20 xã đạt, chiếm 55%.")).containsExactly("PC-PERCENT 55% → 60%");
        assertThat(found("Có 12/20 xã (55%).")).containsExactly("PC-PERCENT 55% → 60%");
        assertThat(found("Có 55% (12/20 xã) đạt.")).containsExactly("PC-PERCENT 55% → 60%");
        assertThat(found("Có 33/97 thôn đạt, bằng 34,1%.")).containsExactly("PC-PERCENT 34,1% → 34%");
        assertThat(found("Có 12/20 xã đạt, đạt tỷ lệ 60%; 7/18 xã (38,9%).")).isEmpty();
    }

    @Test
    @DisplayName("decimals that are cut off instead of rounded are only a note")
    void cutOff() {
        var finding = PlanCheck.check(Texts.HEAD + "Có 7/18 xã (38,8%).").getFirst();
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
        assertThat(found("Có 20 xã, gồm 12 xã khó khăn và 08 xã vùng thấp.")).isEmpty();
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
