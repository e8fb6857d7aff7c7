package vn.sontm.report.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.sontm.report.document.Chart;
import vn.sontm.report.document.Page;
import vn.sontm.report.document.Properties;
import vn.sontm.report.ooxml.NativeChart;
import vn.sontm.report.ooxml.OfficeFile;

/** A chart in the text; its figures are in a small workbook behind it, which "edit data" opens. */
final class ChartBlock {
    private static final double HEIGHT = 70;
    private static final double BAR = 4.2;
    private static final double TITLE = 20;
    /** Share of the page, so that a heading still stands above. */
    private static final double HIGHEST = 0.85;

    private ChartBlock() {}

    static void add(XWPFDocument file, Chart chart, Page page, Properties properties) {
        try {
            var target =
                    file.createChart(emu(page.textWidth()), emu(Math.min(height(chart), page.textHeight() * HIGHEST)));
            var last = chart.categories().size();
            var labels = XDDFDataSourcesFactory.fromArray(
                    chart.categories().toArray(String[]::new),
                    target.formatRange(new CellRangeAddress(1, last, 0, 0)),
                    0);
            var figures = new ArrayList<XDDFNumericalDataSource<Double>>();
            for (var series : chart.series()) {
                var column = figures.size() + 1;
                figures.add(XDDFDataSourcesFactory.fromArray(
                        series.figures().stream()
                                .map(figure ->
                                        figure.map(BigDecimal::doubleValue).orElse(null))
                                .toArray(Double[]::new),
                        target.formatRange(new CellRangeAddress(1, last, column, column)),
                        column));
            }
            NativeChart.draw(target, chart, labels, figures);
            OfficeFile.describe(target.getWorkbook(), properties);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double height(Chart chart) {
        return chart.kind() == Chart.Kind.BARS
                ? TITLE + chart.categories().size() * (chart.series().size() + 1) * BAR
                : HEIGHT;
    }

    private static int emu(double millimetres) {
        return (int) Math.round(millimetres * Units.EMU_PER_CENTIMETER / 10);
    }
}
