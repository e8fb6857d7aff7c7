package vn.sontm.report.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import vn.sontm.report.document.Text;

class LineBreakerProperties {
    @Property(tries = 300)
    @Label("no line is wider than its column, and no letter is lost or moved")
    void linesFitAndKeepAll(@ForAll("texts") String text, @ForAll @DoubleRange(min = 20, max = 200) double width) {
        var lines = LineBreaker.lines(Text.of(text), 10, width);
        assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width + 0.02));
        var letters = lines.stream()
                .flatMap(line -> line.pieces().stream())
                .map(Piece::text)
                .collect(Collectors.joining());
        assertThat(letters.replace(" ", "")).isEqualTo(text.replace(" ", "").replace("\n", ""));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aăâđeêioôơuưyảấợỹĐKW0123456789,./-–% \n")
                .ofMaxLength(120);
    }
}
