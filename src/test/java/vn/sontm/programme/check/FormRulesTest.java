package vn.sontm.programme.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sontm.programme.check.Texts.found;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One sentence, one mistake; and beside it the sentence that only looks like one. */
@DisplayName("Rules about form")
class FormRulesTest {
    @Test
    @DisplayName("blank number and date, words typed twice, slips of a scan, annexes that are not there")
    void words() {
        assertThat(Texts.codes("Số: /KH-UBND\n\nAn Phú, ngày … tháng … năm 2026\n\nI. MỤC TIÊU"))
                .containsExactly("PC-BLANK", "PC-BLANK");
        assertThat(found("Thực hiện các các nội dung nội dung sau; điều phối phối hợp, thường thường."))
                .containsExactly("PC-WORDS-TWICE các các → các", "PC-WORDS-TWICE nội dung nội dung → nội dung");
        assertThat(found("Phần đấu hoàn thành; phần đầu của kế hoạch.")).containsExactly("PC-SCAN Phần đấu → phấn đấu");
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
