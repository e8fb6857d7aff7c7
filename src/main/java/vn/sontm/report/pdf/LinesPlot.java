package vn.sontm.report.pdf;

import java.math.BigDecimal;
import vn.sontm.report.document.Chart;

/** Points joined by lines; a category without a figure leaves a gap. */
final class LinesPlot implements Shape {
    private static final double POINT = 4.5;
    private static final double LIFT = 3;
    /** Share of the span of figures that is left free below the least. */
    private static final double ROOM_BELOW = 0.6;

    private final Chart chart;
    private final Axis axis;

    LinesPlot(Chart chart, double width) {
        this.chart = chart;
        this.axis = new Axis(chart, floor(chart), width);
    }

    @Override
    public double height() {
        return axis.height();
    }

    @Override
    public void draw(Canvas canvas, double left, double top) {
        axis.draw(canvas, left, top);
        for (var series = 0; series < chart.series().size(); series++) {
            for (var category = 1; category < chart.categories().size(); category++) {
                join(canvas, series, category, left, top);
            }
            for (var category = 0; category < chart.categories().size(); category++) {
                point(canvas, series, category, left, top);
            }
        }
    }

    /** A short piece of a series' line, for the legend. */
    static void sample(Canvas canvas, int series, double x, double middle, double width) {
        canvas.line(x, middle, x + width, middle, Fill.of(series).dashes());
        mark(canvas, series, x + width / 2, middle);
    }

    private void join(Canvas canvas, int series, int category, double left, double top) {
        var figures = chart.series().get(series).figures();
        figures.get(category - 1)
                .ifPresent(from -> figures.get(category)
                        .ifPresent(to -> canvas.line(
                                x(category - 1, left),
                                y(from, top),
                                x(category, left),
                                y(to, top),
                                Fill.of(series).dashes())));
    }

    private void point(Canvas canvas, int series, int category, double left, double top) {
        chart.series().get(series).figures().get(category).ifPresent(figure -> {
            mark(canvas, series, x(category, left), y(figure, top));
            if (lowest(figure, category)) {
                axis.below(canvas, figure, x(category, left), top + LIFT);
            } else {
                axis.above(canvas, figure, x(category, left), top - LIFT);
            }
        });
    }

    /** Below the lines of others there is room for figures, above them is none. */
    private boolean lowest(BigDecimal figure, int category) {
        return chart.series().size() > 1
                && chart.series().stream()
                        .flatMap(series -> series.figures().get(category).stream())
                        .allMatch(other -> other.compareTo(figure) >= 0);
    }

    /** A trend is seen in its changes, so the line below it stands for less than the least figure, not for nothing. */
    private static double floor(Chart chart) {
        var least = chart.least().doubleValue();
        var span = chart.greatest().doubleValue() - least;
        return Math.max(0, least - span * ROOM_BELOW);
    }

    private static void mark(Canvas canvas, int series, double x, double y) {
        Fill.of(series).draw(canvas, x - POINT / 2, y - POINT / 2, POINT, POINT);
    }

    private double x(int category, double left) {
        return left + (category + 0.5) * axis.step();
    }

    private double y(BigDecimal figure, double top) {
        return top + axis.level(figure.doubleValue());
    }
}
