package vn.sontm.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sontm.base.Hashes;
import vn.sontm.base.VietnameseText;
import vn.sontm.report.document.AnnexTitle;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Closing;
import vn.sontm.report.document.Document;
import vn.sontm.report.document.Letterhead;
import vn.sontm.report.document.PaperStyle;
import vn.sontm.report.document.Signature;
import vn.sontm.report.document.Table;
import vn.sontm.report.document.Title;
import vn.sontm.report.form.FormInfo;
import vn.sontm.report.form.Forms;
import vn.sontm.testkit.Golden;

/** What holds for every form, whatever is printed on it, and where things stand on each, frozen. */
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
        var golden = new StringBuilder();
        for (var every : FormCase.values()) {
            var document = every.document(form);
            var pdf = Pdf.of(document);
            var words = pdf.words();
            var text = pdf.text();
            assertThat(text).as(every + " is composed").isEqualTo(VietnameseText.nfc(text));
            complete(document, text, every);
            withinMargins(document, pdf, words, every);
            apart(words, every);
            golden.append(landmarks(every, document, pdf, words, text));
        }
        Golden.text("forms/" + form.id() + ".txt", golden.toString());
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

    private static String landmarks(FormCase every, Document document, Pdf pdf, List<Pdf.Placed> words, String text) {
        var lines = new StringBuilder("== %s: %d trang, %d từ, sha256 %s%n"
                .formatted(
                        every,
                        pdf.pages(),
                        text.split(" ").length,
                        Hashes.sha256Hex(text).substring(0, 16)));
        var from = 0;
        for (var part : document.parts()) {
            for (var block : part.blocks()) {
                for (var mark : marks(block)) {
                    from = find(words, mark, from);
                    var place = words.get(from);
                    lines.append(String.format(
                            Locale.ROOT,
                            "%s trang %d, trái %.1f, dòng %.1f, cỡ %.1f: %s%n",
                            block.getClass().getSimpleName(),
                            place.page(),
                            place.left(),
                            place.base(),
                            place.size(),
                            place.text()));
                }
            }
        }
        return every == FormCase.ONE_COMMUNE ? lines + firstPage(words) : lines.toString();
    }

    /** The first word of what places a block on the page. */
    private static List<String> marks(Block block) {
        return switch (block) {
            case Letterhead head -> List.of(head.issuer().getFirst(), head.nation());
            case Title title -> List.of(title.kind());
            case AnnexTitle title -> List.of(title.label());
            case Table table ->
                List.of(table.head().rows().getFirst().cells().getFirst().text().plain());
            case Closing closing ->
                Stream.of(closing.left(), closing.right())
                        .filter(Signature.class::isInstance)
                        .map(side -> ((Signature) side).authority().getFirst())
                        .toList();
            default -> List.of();
        };
    }

    private static int find(List<Pdf.Placed> words, String mark, int from) {
        var wanted = mark.strip().split(BLANKS)[0];
        for (var index = from; index < words.size(); index++) {
            if (words.get(index).text().startsWith(wanted)
                    || wanted.startsWith(words.get(index).text())) {
                return index;
            }
        }
        throw new AssertionError("not on paper from word " + from + " on: " + mark);
    }

    private static String firstPage(List<Pdf.Placed> words) {
        var lines = new TreeMap<String, List<Pdf.Placed>>();
        words.stream()
                .filter(word -> word.page() == 1)
                .forEach(word -> lines.computeIfAbsent(
                                String.format(Locale.ROOT, "%5.1f", word.base()), line -> new ArrayList<>())
                        .add(word));
        return lines.entrySet().stream()
                .map(line -> line.getKey() + " | "
                        + line.getValue().stream()
                                .sorted(Comparator.comparingDouble(Pdf.Placed::left))
                                .map(Pdf.Placed::text)
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
