package vn.sontm.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.report.Charts;
import vn.sontm.report.Pdf;
import vn.sontm.report.document.Chart;

class ChartPagesTest {
    private static final Pdf PAPER = Pdf.of(Charts.document());

    @Test
    @DisplayName("every label and every figure of a chart can be read as text")
    void sayEverything() {
        var text = PAPER.text();
        for (var chart : List.of(Charts.bars(), Charts.columns(), Charts.lines())) {
            assertThat(text).contains(chart.title() + " (" + chart.unit() + ")");
            assertThat(chart.series()).allSatisfy(series -> assertThat(text).contains(series.name()));
        }
        assertThat(text).contains("1. Quy hoạch", "dưới 5 tiêu chí", "Tháng 6", "12,4");
    }

    @Test
    @DisplayName("a chart is never cut: one that does not fit moves to the next page with its heading")
    void keepsTogether() {
        assertThat(PAPER.find("Bình quân tiêu chí").page()).isEqualTo(2);
        assertThat(PAPER.find("II. Xu hướng").page()).isEqualTo(2);
        assertThat(PAPER.find("Tháng 1").page()).isEqualTo(2);
    }

    @Test
    @DisplayName("the longer bar is the greater figure")
    void barsAreInProportion() {
        var bars = new Chart(
                Chart.Kind.BARS,
                "Thử",
                "",
                List.of("Một", "Hai", "Bốn"),
                List.of(Chart.Series.of("Số xã", List.of(10L, 20L, 40L))));
        var paper = Pdf.of(Charts.document(List.of(bars)));
        var one = paper.find("10").left();
        var two = paper.find("20").left();
        var four = paper.find("40").left();
        assertThat(four - two).isCloseTo(2 * (two - one), org.assertj.core.data.Offset.offset(0.2));
    }

    @Test
    @DisplayName("a chart of nothing but noughts, or with gaps, is drawn")
    void drawsNothing() {
        var none = new Chart.Series("Chưa có", List.of(Optional.empty(), Optional.of(BigDecimal.ZERO)));
        for (var kind : Chart.Kind.values()) {
            var chart = new Chart(kind, "Trống", "", List.of("A", "B"), List.of(none));
            assertThat(Pdf.of(Charts.document(List.of(chart))).text()).contains("Trống", "A", "B", "0");
        }
    }

    @Test
    @DisplayName("figures that cannot be drawn are refused")
    void refusesWhatCannotBeDrawn() {
        var negative = Chart.Series.of("Âm", List.of(-1L));
        assertThatThrownBy(() -> new Chart(Chart.Kind.BARS, "", "", List.of("A"), List.of(negative)))
                .hasMessageContaining("negative");
        assertThatThrownBy(() -> new Chart(Chart.Kind.BARS, "", "", List.of("A", "B"), List.of(negative)))
                .hasMessageContaining("1 figures for 2 categories");
    }
}
