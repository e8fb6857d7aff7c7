package vn.sontm.report.pdf;

import java.math.BigDecimal;
import java.util.List;
import vn.sontm.report.document.Align;
import vn.sontm.report.document.Chart;
import vn.sontm.report.document.Text;
import vn.sontm.report.type.Line;
import vn.sontm.report.type.LineBreaker;

/** The line that columns and points stand on, with the labels of the categories below it. */
final class Axis {
    /** Height of the highest mark, and of the figure above it. */
    static final double PLOT = Points.of(50);

    private static final double LABEL_GAP = 3;
    private static final double LABEL_SHARE = 0.94;

    private final Chart chart;
    private final double floor;
    private final double width;
    private final List<List<Line>> labels;

    /** The floor is the figure that the line stands for; what grows from it in proportion needs 0. */
    Axis(Chart chart, double floor, double width) {
        this.chart = chart;
        this.floor = floor;
        this.width = width;
        this.labels = chart.categories().stream()
                .map(label -> LineBreaker.lines(Text.of(label), Charts.LETTERS, step() * LABEL_SHARE))
                .toList();
    }

    /** The room of one category. */
    double step() {
        return width / chart.categories().size();
    }

    double height() {
        var lines = labels.stream().mapToInt(List::size).max().orElseThrow();
        return Charts.LINE + PLOT + LABEL_GAP + lines * Charts.LINE;
    }

    /** Where a figure stands, from the top of the plot. */
    double level(double figure) {
        return Charts.LINE + PLOT * (1 - (figure - floor) / (chart.greatest().doubleValue() - floor));
    }

    void draw(Canvas canvas, double left, double top) {
        var base = top + level(floor);
        canvas.line(left, base, left + width, base);
        for (var category = 0; category < labels.size(); category++) {
            var x = left + category * step() + step() * (1 - LABEL_SHARE) / 2;
            var y = base + LABEL_GAP;
            for (var line : labels.get(category)) {
                new LineShape(Charts.PICTURE, line, Align.CENTRE, 0, step() * LABEL_SHARE, LineShape.TIGHT)
                        .draw(canvas, x, y);
                y += Charts.LINE;
            }
        }
    }

    /** Writes a figure above its mark. */
    void above(Canvas canvas, BigDecimal figure, double middle, double top) {
        write(canvas, figure, middle, top + level(figure.doubleValue()) - Charts.LINE);
    }

    void below(Canvas canvas, BigDecimal figure, double middle, double top) {
        write(canvas, figure, middle, top + level(figure.doubleValue()));
    }

    private void write(Canvas canvas, BigDecimal figure, double middle, double y) {
        Charts.figure(figure, Align.CENTRE, step()).draw(canvas, middle - step() / 2, y);
    }
}
