package vn.sontm.report.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.report.document.Align;
import vn.sontm.report.document.Chart;
import vn.sontm.report.document.PaperStyle;
import vn.sontm.report.document.Text;

/** A chart on paper: title, what the patterns mean, and the plot below. It is never cut. */
final class Charts {
    /** Letters of labels and figures. */
    static final double LETTERS = PaperStyle.NOTE;

    static final double LINE = LETTERS * LineShape.TIGHT;
    /** Words inside a picture belong to the picture. */
    static final Tag PICTURE = Tag.document();

    private static final double TITLE_GAP = 4;
    private static final double SWATCH = 16;
    private static final double SWATCH_HEIGHT = 7;
    private static final double SWATCH_GAP = 5;
    private static final double ENTRY_GAP = 18;

    private Charts() {}

    static Shape of(Tag parent, Chart chart, double width) {
        var tag = parent.figure(words(chart));
        var title = new Sketch(() -> tag, 0, width).balanced(title(chart), PaperStyle.HINT, 1);
        if (chart.series().size() > 1) {
            legend(chart, title.space(TITLE_GAP), width);
        }
        title.space(TITLE_GAP);
        var plot =
                switch (chart.kind()) {
                    case BARS -> new BarsPlot(chart, width);
                    case COLUMNS -> new ColumnsPlot(chart, width);
                    case LINES -> new LinesPlot(chart, width);
                };
        return new ChartShape(tag, title, plot, width);
    }

    /** The title above, the plot below. */
    private record ChartShape(Tag tag, Sketch title, Shape plot, double width) implements Shape {
        @Override
        public double height() {
            return title.height() + plot.height();
        }

        @Override
        public void draw(Canvas canvas, double left, double top) {
            canvas.figure(tag, left, top, width, height(), () -> {
                title.draw(canvas, left, top);
                plot.draw(canvas, left, top + title.height());
            });
        }
    }

    /** One entry for each series, in as many lines as they need. */
    private static void legend(Chart chart, Sketch sketch, double width) {
        var line = new ArrayList<Integer>();
        var used = 0.0;
        for (var series = 0; series < chart.series().size(); series++) {
            var entry = entryWidth(chart, series);
            if (!line.isEmpty() && used + ENTRY_GAP + entry > width) {
                legendLine(chart, sketch, List.copyOf(line), width);
                line.clear();
                used = 0;
            }
            used += entry + (line.isEmpty() ? 0 : ENTRY_GAP);
            line.add(series);
        }
        legendLine(chart, sketch, line, width);
    }

    private static void legendLine(Chart chart, Sketch sketch, List<Integer> entries, double width) {
        var all = entries.stream()
                        .mapToDouble(series -> entryWidth(chart, series))
                        .sum()
                + ENTRY_GAP * (entries.size() - 1);
        var x = (width - all) / 2;
        for (var series : entries) {
            var at = x;
            sketch.stroke((canvas, left, top) -> {
                swatch(canvas, chart.kind(), series, left + at, top + LINE / 2);
                label(chart.series().get(series).name(), Align.LEFT, width)
                        .draw(canvas, left + at + SWATCH + SWATCH_GAP, top);
            });
            x += entryWidth(chart, series) + ENTRY_GAP;
        }
        sketch.space(LINE);
    }

    private static void swatch(Canvas canvas, Chart.Kind kind, int series, double x, double middle) {
        if (kind == Chart.Kind.LINES) {
            LinesPlot.sample(canvas, series, x, middle, SWATCH);
        } else {
            Fill.of(series).draw(canvas, x, middle - SWATCH_HEIGHT / 2, SWATCH, SWATCH_HEIGHT);
        }
    }

    private static double entryWidth(Chart chart, int series) {
        var name = chart.series().get(series).name();
        return SWATCH + SWATCH_GAP + label(name, Align.LEFT, 0).line().width();
    }

    /** What the picture shows, for those who cannot see it: every series with its figures. */
    private static String words(Chart chart) {
        return chart.series().stream()
                .map(series -> series.name() + ": "
                        + IntStream.range(0, chart.categories().size())
                                .mapToObj(index -> chart.categories().get(index) + " "
                                        + series.figures()
                                                .get(index)
                                                .map(VietnameseNumbers::format)
                                                .orElse("–"))
                                .collect(Collectors.joining("; ")))
                .collect(Collectors.joining(". ", title(chart).plain() + ". ", "."));
    }

    static LineShape label(String text, Align align, double width) {
        return LineShape.single(PICTURE, text, LETTERS, align, width, LineShape.TIGHT);
    }

    static LineShape figure(BigDecimal figure, Align align, double width) {
        return label(VietnameseNumbers.format(figure), align, width);
    }

    private static Text title(Chart chart) {
        var title = Text.bold(chart.title());
        return chart.unit().isEmpty() ? title : title.and(Text.italic(" (" + chart.unit() + ")"));
    }
}
