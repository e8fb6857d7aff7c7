package vn.sontm.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sontm.base.VietnameseText;
import vn.sontm.report.document.Document;
import vn.sontm.report.document.PaperStyle;
import vn.sontm.report.form.FormInfo;
import vn.sontm.report.form.Forms;

/** What holds for every form, whatever is printed on it. */
class FormPagesTest {
    private static final double TOLERANCE = 0.3;
    private static final double MILLIMETRES = 25.4 / 72;
    /** The no-break space is one on paper. */
    private static final String BLANKS = "[\\s\\u00A0]+";

    static Stream<FormInfo> forms() {
        return Forms.list().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @DisplayName("every form prints everything, within the margins, nothing over another, no letter too small")
    void holdsForEveryCase(FormInfo form) {
        for (var every : FormCase.values()) {
            var document = every.document(form);
            var pdf = Pdf.of(document);
            var words = pdf.words();
            var text = pdf.text();
            assertThat(text).as(every + " is composed").isEqualTo(VietnameseText.nfc(text));
            complete(document, text, every);
            withinMargins(document, pdf, words, every);
            apart(words, every);
        }
    }

    private static void complete(Document document, String text, FormCase every) {
        var letters = text.replace(" ", "");
        for (var part : document.parts()) {
            for (var block : part.blocks()) {
                for (var said : Said.by(block)) {
                    assertThat(present(said, letters))
                            .as("%s prints: %s", every, said)
                            .isTrue();
                }
            }
        }
    }

    /** Whole, or word by word where a page ends inside. */
    private static boolean present(String said, String letters) {
        return letters.contains(said.replaceAll(BLANKS, ""))
                || Stream.of(said.split(BLANKS)).allMatch(letters::contains);
    }

    private static void withinMargins(Document document, Pdf pdf, List<Pdf.Placed> words, FormCase every) {
        var left = document.parts().stream()
                .mapToDouble(part -> part.page().margins().left())
                .min()
                .orElseThrow();
        var right = document.parts().stream()
                .mapToDouble(part -> part.page().margins().right())
                .min()
                .orElseThrow();
        for (var word : words) {
            assertThat(word.left()).as("%s: %s", every, word).isGreaterThan(left - TOLERANCE);
            assertThat(word.right()).as("%s: %s", every, word).isLessThan(pdf.width(word.page()) - right + TOLERANCE);
            assertThat(word.base()).as("%s: %s", every, word).isBetween(5.0, pdf.height(word.page()) - 5);
            assertThat(word.size()).as("%s: %s", every, word).isGreaterThan(PaperStyle.SMALLEST - 0.01);
        }
    }

    private static void apart(List<Pdf.Placed> words, FormCase every) {
        var ordered = new ArrayList<>(words);
        ordered.sort(Comparator.comparingInt(Pdf.Placed::page).thenComparingDouble(Pdf.Placed::base));
        for (var index = 0; index < ordered.size(); index++) {
            var upper = ordered.get(index);
            for (var next = index + 1; next < ordered.size(); next++) {
                var lower = ordered.get(next);
                if (lower.page() != upper.page() || top(lower) > upper.base() - TOLERANCE) {
                    break;
                }
                var besides = lower.left() > upper.right() - TOLERANCE || lower.right() < upper.left() + TOLERANCE;
                assertThat(besides).as("%s: %s over %s", every, upper, lower).isTrue();
            }
        }
    }

    /** Where small letters begin. */
    private static double top(Pdf.Placed word) {
        return word.base() - word.size() * 0.5 * MILLIMETRES;
    }
}
