package vn.sontm.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VietnameseTextTest {
    private static final String MARKS = "\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323";

    @Test
    @DisplayName(
            "text is composed exactly when Unicode says so: every character, before and after every mark and letter")
    void composed() {
        IntStream.rangeClosed(0, Character.MAX_VALUE).forEach(character -> {
            var text = String.valueOf((char) character);
            assertThat(wrong("a" + text + "ộ" + text + text)).isEmpty();
            MARKS.chars()
                    .forEach(
                            mark -> assertThat(wrong(text + (char) mark + text)).isEmpty());
        });
    }

    @Test
    @DisplayName("any two characters of Latin and of Vietnamese stand beside each other as Unicode says")
    void pairs() {
        var letters = IntStream.concat(
                        IntStream.range(0, 0x340),
                        IntStream.concat(IntStream.range(0x1E00, 0x1F00), IntStream.range(0x2000, 0x2030)))
                .toArray();
        for (var first : letters) {
            for (var second : letters) {
                var pair = "" + (char) first + (char) second;
                if (!wrong(pair).isEmpty()) {
                    assertThat(wrong(pair)).isEmpty();
                }
            }
        }
    }

    @Test
    @DisplayName("words are found where they stand by themselves, whatever stands in them")
    void whole() {
        var names = VietnameseText.whole(List.of("Thanh Lò", "Y Tý (mới)"));
        assertThat(names.matcher("xã Thanh Lò, xã Cao Lâu").find()).isTrue();
        assertThat(names.matcher("xã Thanh Lòa").find()).isFalse();
        assertThat(names.matcher("Y Tý (mới)").find()).isTrue();
    }

    /** The text, where the two do not agree. */
    private static String wrong(String text) {
        return VietnameseText.isNfc(text) == Normalizer.isNormalized(text, Normalizer.Form.NFC) ? "" : text;
    }
}
