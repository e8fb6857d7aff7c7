package vn.sontm.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TextTest {
    private static final String DECOMPOSED = Normalizer.normalize("Thủy lợi ở xã Hải Yến", Normalizer.Form.NFD);

    @Test
    @DisplayName("decomposed letters come out composed, wherever the text goes")
    void everythingIsComposed() {
        var composed = "Thủy lợi ở xã Hải Yến";
        assertThat(Text.of(DECOMPOSED).plain()).isEqualTo(composed);
        assertThat(new Heading(1, DECOMPOSED).text()).isEqualTo(composed);
        assertThat(new Title(DECOMPOSED, DECOMPOSED, DECOMPOSED).subject()).isEqualTo(composed);
        assertThat(new Signature(DECOMPOSED, List.of(DECOMPOSED), "", DECOMPOSED).authority())
                .containsExactly(composed);
        assertThat(new Recipients(DECOMPOSED, List.of(DECOMPOSED)).lines()).containsExactly(composed);
    }

    @Test
    @DisplayName("tabs and other control characters are blanks, marks without width vanish, line feeds stay")
    void controlCharactersAreTamed() {
        assertThat(new Run("a\tb\u0007c\u200Bd\uFEFF\r\ne", Face.REGULAR).text())
                .isEqualTo("a b cd\ne");
    }

    @Test
    @DisplayName("empty runs are left out")
    void emptyRunsAreDropped() {
        assertThat(Text.of("").isEmpty()).isTrue();
        assertThat(Text.bold("a").and(Text.of("")).and(Text.of("b")).runs()).hasSize(2);
    }

    @Test
    @DisplayName("the QR code says form, period and check code in letters that QR packs densely")
    void markSpeaksUpperCase() {
        assertThat(new Mark("bieu-01", "2024-Q2", "Quý II/2024", "K7QX2MNP4A").payload())
                .isEqualTo("BIEU-01 2024-Q2 K7QX2MNP4A");
    }

    @Test
    @DisplayName("a landscape page swaps width and height, and margins may not eat the page")
    void pagesHaveSizes() {
        assertThat(Page.a4(Orientation.LANDSCAPE).textWidth()).isEqualTo(252);
        assertThat(Page.a4(Orientation.PORTRAIT).textHeight()).isEqualTo(257);
        assertThatThrownBy(() -> new Page(Paper.A5, Orientation.PORTRAIT, new Margins(60, 60, 20, 20)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Margins(20, 20, -1, 15)).isInstanceOf(IllegalArgumentException.class);
    }
}
