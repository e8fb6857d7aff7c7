package vn.sontm.report.pdf;

import vn.sontm.report.document.Chart;

/** Standing columns, those of one category side by side, the figure above each. */
final class ColumnsPlot implements Shape {
    private static final double COLUMNS_SHARE = 0.7;
    private static final double WIDEST = 28;

    private final Chart chart;
    private final Axis axis;

    ColumnsPlot(Chart chart, double width) {
        this.chart = chart;
        this.axis = new Axis(chart, 0, width);
    }

    @Override
    public double height() {
        return axis.height();
    }

    @Override
    public void draw(Canvas canvas, double left, double top) {
        var count = chart.series().size();
        var wide = Math.min(WIDEST, axis.step() * COLUMNS_SHARE / count);
        for (var series = 0; series < count; series++) {
            for (var category = 0; category < chart.categories().size(); category++) {
                var middle = left + (category + 0.5) * axis.step() + (series - (count - 1) / 2.0) * wide;
                column(canvas, series, category, middle, wide, top);
            }
        }
        axis.draw(canvas, left, top);
    }

    private void column(Canvas canvas, int series, int category, double middle, double wide, double top) {
        var figures = chart.series().get(series);
        figures.figures().get(category).ifPresent(figure -> {
            var level = axis.level(figure.doubleValue());
            Fill.of(series).draw(canvas, middle - wide / 2, top + level, wide, axis.level(0) - level);
            axis.above(canvas, figure, middle, top);
        });
    }
}
