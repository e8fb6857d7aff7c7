package vn.sontm.report.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.report.document.Face;
import vn.sontm.report.document.Text;

class LineBreakerTest {
    private static final double SIZE = 10;

    @Test
    @DisplayName("words stay whole while they fit, and the blank at the break is gone")
    void breaksAtBlanks() {
        assertThat(lines("Quy hoạch chung xây dựng xã", 60)).containsExactly("Quy hoạch", "chung xây", "dựng xã");
    }

    @Test
    @DisplayName("a no-break space holds its words together")
    void noBreakSpaceHolds() {
        assertThat(lines("chung 20\u00A0xã", 40)).containsExactly("chung", "20\u00A0xã");
    }

    @Test
    @DisplayName("a word that is too wide is divided after a slash, else between letters; nothing is lost")
    void longWordsAreDivided() {
        assertThat(lines("triệu/người/năm", 50)).containsExactly("triệu/người/", "năm");
        var letters = lines("Krôngpacđăkhring", 25);
        assertThat(letters).hasSizeGreaterThan(2);
        assertThat(String.join("", letters)).isEqualTo("Krôngpacđăkhring");
    }

    @Test
    @DisplayName("a line feed begins a new paragraph, which may be empty")
    void lineFeedsBreak() {
        assertThat(lines("một\n\nhai", 100)).containsExactly("một", "", "hai");
    }

    @Test
    @DisplayName("the first line is shorter by the indent, and only the last one is not stretched")
    void firstLineIsIndented() {
        var lines = LineBreaker.lines(Text.of("aaa bbb ccc ddd"), SIZE, 40, 25);
        assertThat(texts(lines)).containsExactly("aaa", "bbb ccc", "ddd");
        assertThat(lines).extracting(Line::last).containsExactly(false, false, true);
    }

    @Test
    @DisplayName("faces change within a line without a break")
    void facesMix() {
        var lines = LineBreaker.lines(Text.bold("Mục").and(Text.of(": tiêu chí")), SIZE, 200);
        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line.pieces())
                        .containsExactly(new Piece("Mục", Face.BOLD), new Piece(": tiêu chí", Face.REGULAR)));
    }

    @Test
    @DisplayName("titles have lines of like lengths, and no more of them than needed")
    void titlesAreBalanced() {
        var text = Text.of("Kết quả thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới tháng 6");
        var plain = LineBreaker.lines(text, SIZE, 330);
        var balanced = LineBreaker.balanced(text, SIZE, 330);
        assertThat(balanced).hasSameSizeAs(plain);
        assertThat(spread(balanced)).isLessThan(spread(plain));
    }

    @Test
    @DisplayName("a letter that the face lacks becomes a visible box")
    void missingLettersAreVisible() {
        assertThat(lines("xã 😀 mới", 100)).containsExactly("xã □ mới");
    }

    private static double spread(List<Line> lines) {
        var widths = lines.stream().mapToDouble(Line::width).summaryStatistics();
        return widths.getMax() - widths.getMin();
    }

    private static List<String> lines(String text, double width) {
        return texts(LineBreaker.lines(Text.of(text), SIZE, width));
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream()
                .map(line -> line.pieces().stream().map(Piece::text).collect(Collectors.joining()))
                .toList();
    }
}
