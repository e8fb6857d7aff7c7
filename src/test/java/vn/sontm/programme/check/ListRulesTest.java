package vn.sontm.programme.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sontm.programme.check.Texts.found;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One sentence, one mistake; and beside it the sentence that only looks like one. */
@DisplayName("Rules about lists")
class ListRulesTest {
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
