package vn.sontm.report.pdf;

import java.util.List;
import vn.sontm.report.document.Align;
import vn.sontm.report.document.Chart;
import vn.sontm.report.document.Text;
import vn.sontm.report.type.Line;
import vn.sontm.report.type.LineBreaker;

/** Lying bars: a label at the left, one bar for each series below each other, the figure behind the bar. */
final class BarsPlot implements Shape {
    private static final double LABEL_SHARE = 0.34;
    private static final double LABEL_GAP = 5;
    /** Room for figures behind the longest bar. */
    private static final double FIGURE = 34;

    private static final double FIGURE_GAP = 3;
    private static final double BAR = 11;
    private static final double GAP = 5;

    private final Chart chart;
    private final double labelWidth;
    private final double barWidth;
    private final List<List<Line>> labels;

    BarsPlot(Chart chart, double width) {
        this.chart = chart;
        this.labelWidth = width * LABEL_SHARE;
        this.barWidth = width - labelWidth - LABEL_GAP - FIGURE;
        this.labels = chart.categories().stream()
                .map(label -> LineBreaker.lines(Text.of(label), Charts.LETTERS, labelWidth))
                .toList();
    }

    @Override
    public double height() {
        return labels.stream().mapToDouble(this::rowHeight).sum();
    }

    @Override
    public void draw(Canvas canvas, double left, double top) {
        var y = top;
        for (var category = 0; category < labels.size(); category++) {
            label(canvas, labels.get(category), left, y);
            bars(canvas, category, left + labelWidth + LABEL_GAP, y);
            y += rowHeight(labels.get(category));
        }
        canvas.line(left + labelWidth + LABEL_GAP, top, left + labelWidth + LABEL_GAP, y);
    }

    private void label(Canvas canvas, List<Line> lines, double left, double top) {
        var y = top + (rowHeight(lines) - lines.size() * Charts.LINE) / 2;
        for (var line : lines) {
            new LineShape(Charts.PICTURE, line, Align.RIGHT, 0, labelWidth, LineShape.TIGHT).draw(canvas, left, y);
            y += Charts.LINE;
        }
    }

    private void bars(Canvas canvas, int category, double left, double top) {
        var bars = chart.series().size() * BAR;
        var y = top + (rowHeight(labels.get(category)) - bars) / 2;
        for (var series = 0; series < chart.series().size(); series++) {
            var figure = chart.series().get(series).figures().get(category);
            if (figure.isPresent()) {
                var length =
                        barWidth * figure.get().doubleValue() / chart.greatest().doubleValue();
                Fill.of(series).draw(canvas, left, y, length, BAR);
                Charts.figure(figure.get(), Align.LEFT, FIGURE)
                        .draw(canvas, left + length + FIGURE_GAP, y + (BAR - Charts.LINE) / 2);
            }
            y += BAR;
        }
    }

    private double rowHeight(List<Line> lines) {
        return Math.max(lines.size() * Charts.LINE, chart.series().size() * BAR) + GAP;
    }
}
