package vn.sontm.report.sheet;

import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.sontm.report.document.Chart;
import vn.sontm.report.ooxml.NativeChart;

/** The picture of a chart, drawn from the cells of the table of its figures above it. */
final class ChartPicture {
    private static final int ROWS = 20;
    /** Rows of the sheet for each lying bar, and for the title above them. */
    private static final double ROWS_FOR_BAR = 0.8;

    private static final int ROWS_FOR_TITLE = 4;

    private ChartPicture() {}

    /**
     * Draws it below the last row; figures and picture are printed on one page.
     *
     * @param figures where its table stands: labels in the first column, a series in each further one
     */
    static void add(XSSFSheet sheet, Chart chart, Totals figures, int row) {
        sheet.getPrintSetup().setFitHeight((short) 1);
        var drawing = sheet.createDrawingPatriarch();
        var picture = drawing.createChart(
                drawing.createAnchor(0, 0, 0, 0, 0, row + 1, chart.series().size() + 1, row + 1 + rows(chart)));
        NativeChart.draw(
                picture,
                chart,
                XDDFDataSourcesFactory.fromStringCellRange(sheet, column(figures, 0)),
                IntStream.rangeClosed(1, chart.series().size())
                        .mapToObj(series -> XDDFDataSourcesFactory.fromNumericCellRange(sheet, column(figures, series)))
                        .toList());
    }

    private static CellRangeAddress column(Totals figures, int column) {
        return new CellRangeAddress(figures.firstRow(), figures.firstRow() + figures.rows() - 1, column, column);
    }

    private static int rows(Chart chart) {
        var bars = chart.categories().size() * (chart.series().size() + 1) * ROWS_FOR_BAR;
        return chart.kind() == Chart.Kind.BARS ? ROWS_FOR_TITLE + (int) Math.ceil(bars) : ROWS;
    }
}
