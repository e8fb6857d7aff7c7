package vn.sontm.report.sheet;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import vn.sontm.report.document.Column;
import vn.sontm.report.document.Grid;
import vn.sontm.report.document.Page;
import vn.sontm.report.document.PaperStyle;
import vn.sontm.report.document.Table;
import vn.sontm.report.type.LineBreaker;

/** The columns of a sheet: as wide together as the text on the paper page. */
record Widths(List<Double> millimetres) {
    private static final double POINTS = 72 / 25.4;
    private static final double PIXELS = 96 / 25.4;
    /** What a spreadsheet counts widths in: a digit of its first font, here 12 point Times. */
    private static final double DIGIT_PIXELS = 8;

    private static final int UNITS = 256;
    private static final double MOST_WIDENING = 1.5;
    /** Of a page of words: agencies, a gap that letterhead and closing share differently, the nation. */
    private static final List<Double> WORDS = List.of(0.4, 0.1, 0.5);

    Widths {
        millimetres = List.copyOf(millimetres);
    }

    /** As on paper, but a column whose words would be divided even in the smallest letters is wider. */
    static Widths of(Table table, Page page) {
        var all = table.columns().stream().mapToDouble(Column::width).sum();
        var words = widestWords(table);
        return new Widths(IntStream.range(0, words.length)
                .mapToObj(column -> {
                    var width = table.columns().get(column).width() * page.textWidth() / all;
                    var needed = Rows.widthFor(words[column]) / POINTS;
                    return Math.clamp(needed, width, width * MOST_WIDENING);
                })
                .toList());
    }

    private static double[] widestWords(Table table) {
        var widest = new double[table.columns().size()];
        Stream.of(List.of(table.head()), table.body(), List.of(table.foot()))
                .flatMap(List::stream)
                .flatMap(group -> Grid.of(widest.length, group).places().stream())
                .filter(place -> place.cell().columns() == 1)
                .forEach(place -> widest[place.column()] = Math.max(
                        widest[place.column()],
                        LineBreaker.widestWord(place.cell().text(), PaperStyle.SMALLEST)));
        return widest;
    }

    static Widths ofWords(Page page) {
        return new Widths(WORDS.stream().map(share -> share * page.textWidth()).toList());
    }

    int count() {
        return millimetres.size();
    }

    /** In points, of columns next to each other. */
    double points(int first, int count) {
        return POINTS
                * millimetres.subList(first, first + count).stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
    }

    /** The column that begins nearest to a share of the width; never the first. */
    int beginning(double share) {
        var wanted = share * points(0, count());
        var best = 1;
        for (var column = 2; column < count(); column++) {
            if (Math.abs(points(0, column) - wanted) < Math.abs(points(0, best) - wanted)) {
                best = column;
            }
        }
        return best;
    }

    void apply(Sheet sheet) {
        for (var column = 0; column < count(); column++) {
            var digits = millimetres.get(column) * PIXELS / DIGIT_PIXELS;
            sheet.setColumnWidth(column, (int) Math.round(digits * UNITS));
        }
    }
}
