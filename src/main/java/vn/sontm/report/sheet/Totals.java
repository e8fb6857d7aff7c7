package vn.sontm.report.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Grid;
import vn.sontm.report.document.Table;
import vn.sontm.report.document.Value;

/**
 * Formulas for the figures at the foot of a table.
 *
 * @param firstRow of the body in the sheet, from 0
 */
record Totals(List<Grid.Place> body, int firstRow, int rows) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Totals of(Table table, int firstRow) {
        var places = new ArrayList<Grid.Place>();
        var row = 0;
        for (var group : table.body()) {
            var grid = Grid.of(table.columns().size(), group);
            for (var place : grid.places()) {
                places.add(new Grid.Place(place.cell(), place.column(), place.row() + row));
            }
            row += grid.rows();
        }
        return new Totals(places, firstRow, row);
    }

    /** Nothing when the cells above do not give the printed figure. */
    Optional<String> formula(Value.Total total, int column) {
        var cells = cells(column);
        var scale = total.result().scale();
        return calculate(total.calculation(), cells)
                .filter(result -> result.setScale(scale, RoundingMode.HALF_UP).compareTo(total.result()) == 0)
                .map(result -> formula(total.calculation(), cells, range(column)));
    }

    private List<Cell> cells(int column) {
        return body.stream()
                .filter(place -> place.column() == column)
                .map(Grid.Place::cell)
                .toList();
    }

    private Optional<BigDecimal> calculate(Value.Calculation calculation, List<Cell> cells) {
        var figures = cells.stream()
                .flatMap(cell -> cell.value().stream())
                .filter(Value.Figure.class::isInstance)
                .map(value -> ((Value.Figure) value).number())
                .toList();
        var sum = figures.stream().reduce(BigDecimal::add);
        var met = BigDecimal.valueOf(cells.stream().filter(Totals::met).count());
        return switch (calculation) {
            case SUM -> sum;
            case AVERAGE -> sum.map(all -> all.divide(BigDecimal.valueOf(figures.size()), MathContext.DECIMAL64));
            case MET -> Optional.of(met).filter(count -> count.signum() > 0);
            case MET_PERCENT ->
                Optional.of(met)
                        .filter(count -> count.signum() > 0)
                        .map(count -> count.multiply(HUNDRED).divide(BigDecimal.valueOf(rows), MathContext.DECIMAL64));
        };
    }

    private static String formula(Value.Calculation calculation, List<Cell> cells, String range) {
        return switch (calculation) {
            case SUM -> "SUM(" + range + ")";
            case AVERAGE -> "AVERAGE(" + range + ")";
            case MET -> counted(cells, range);
            case MET_PERCENT -> "(" + counted(cells, range) + ")/ROWS(" + range + ")";
        };
    }

    /** Counts every way in which "met" is printed in the column, such as with a star. */
    private static String counted(List<Cell> cells, String range) {
        return cells.stream()
                .filter(Totals::met)
                .map(cell -> cell.text().plain())
                .distinct()
                .sorted()
                .map(text -> "COUNTIF(" + range + ",\"" + text.replaceAll("[*?~]", "~$0") + "\")")
                .collect(Collectors.joining("+"));
    }

    private static boolean met(Cell cell) {
        return cell.value().filter(new Value.Judged(Verdict.MET)::equals).isPresent();
    }

    private String range(int column) {
        var letters = CellReference.convertNumToColString(column);
        return letters + (firstRow + 1) + ":" + letters + (firstRow + rows);
    }
}
