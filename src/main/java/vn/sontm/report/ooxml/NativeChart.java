package vn.sontm.report.ooxml;

import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.text.XDDFFont;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import vn.sontm.report.document.Chart;
import vn.sontm.report.document.PaperStyle;

/** A chart that the program which opens the file draws itself, so that it follows its figures when they change. */
public final class NativeChart {
    /** Shares of white: a black and white print keeps them apart. */
    private static final List<byte[]> GREYS = List.of(grey(0x50), grey(0xC8), grey(0xFF), grey(0x90));

    private static final List<PresetLineDash> DASHES =
            List.of(PresetLineDash.SOLID, PresetLineDash.DASH, PresetLineDash.SYSTEM_DOT, PresetLineDash.DASH_DOT);
    private static final List<MarkerStyle> MARKERS =
            List.of(MarkerStyle.SQUARE, MarkerStyle.CIRCLE, MarkerStyle.TRIANGLE, MarkerStyle.DIAMOND);
    private static final int GAP_WIDTH = 60;

    private NativeChart() {}

    /** Draws the figures of every series over the categories; both must come from where the file keeps them. */
    public static void draw(
            XDDFChart target,
            Chart chart,
            XDDFCategoryDataSource categories,
            List<XDDFNumericalDataSource<Double>> figures) {
        title(target, chart);
        target.displayBlanksAs(DisplayBlanks.GAP);
        var along = target.createCategoryAxis(AxisPosition.BOTTOM);
        var up = target.createValueAxis(AxisPosition.LEFT);
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        up.setVisible(false);
        var data = target.createData(type(chart), along, up);
        for (var index = 0; index < figures.size(); index++) {
            var series = data.addSeries(categories, figures.get(index));
            series.setTitle(chart.series().get(index).name(), null);
            pattern(series, index, format(chart));
        }
        if (data instanceof XDDFBarChartData bars) {
            arrange(bars, chart, along);
        }
        target.plot(data);
    }

    private static void title(XDDFChart target, Chart chart) {
        target.setTitleText(chart.unit().isEmpty() ? chart.title() : chart.title() + " (" + chart.unit() + ")");
        target.getFormattedTitle().getParagraph(0).getTextRuns().forEach(run -> {
            run.setFontSize(PaperStyle.HINT);
            run.setFonts(new XDDFFont[] {new XDDFFont(FontGroup.LATIN, OfficeFile.FONT, null, null, null)});
        });
        target.setTitleOverlay(false);
        if (chart.series().size() > 1) {
            target.getOrAddLegend().setPosition(LegendPosition.TOP);
        }
    }

    private static ChartTypes type(Chart chart) {
        return chart.kind() == Chart.Kind.LINES ? ChartTypes.LINE : ChartTypes.BAR;
    }

    /** Lying bars count from the top, as a list reads. */
    private static void arrange(XDDFBarChartData bars, Chart chart, XDDFChartAxis along) {
        bars.setGapWidth(GAP_WIDTH);
        bars.setVaryColors(false);
        if (chart.kind() == Chart.Kind.BARS) {
            bars.setBarDirection(BarDirection.BAR);
            along.setOrientation(AxisOrientation.MAX_MIN);
        } else {
            bars.setBarDirection(BarDirection.COL);
        }
    }

    private static void pattern(XDDFChartData.Series series, int index, String format) {
        var black = XDDFColor.from(PresetColor.BLACK);
        var line = new XDDFLineProperties(new XDDFSolidFillProperties(black));
        switch (series) {
            case XDDFLineChartData.Series points -> {
                line.setPresetDash(new XDDFPresetLineDash(DASHES.get(index)));
                points.setSmooth(false);
                points.setMarkerStyle(MARKERS.get(index));
                label(points.getCTLineSer().addNewDLbls(), format, index == 0 ? STDLblPos.T : STDLblPos.B);
            }
            case XDDFBarChartData.Series bars -> {
                bars.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(GREYS.get(index))));
                bars.setInvertIfNegative(false);
                label(bars.getCTBarSer().addNewDLbls(), format, STDLblPos.OUT_END);
            }
            default -> throw new IllegalArgumentException("no pattern for " + series.getClass());
        }
        series.setLineProperties(line);
    }

    /** Whole numbers without decimals, others with one; Vietnamese separators. */
    private static String format(Chart chart) {
        var whole = chart.series().stream()
                .flatMap(series -> series.figures().stream())
                .flatMap(Optional::stream)
                .allMatch(figure -> figure.stripTrailingZeros().scale() <= 0);
        return whole ? "[$-42A]#,##0" : "[$-42A]#,##0.0";
    }

    private static byte[] grey(int level) {
        return new byte[] {(byte) level, (byte) level, (byte) level};
    }

    /** The figure in digits beside its mark, and nothing else. */
    private static void label(CTDLbls labels, String format, STDLblPos.Enum place) {
        var number = labels.addNewNumFmt();
        number.setFormatCode(format);
        number.setSourceLinked(false);
        labels.addNewDLblPos().setVal(place);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
