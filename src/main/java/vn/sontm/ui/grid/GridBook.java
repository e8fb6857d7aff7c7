package vn.sontm.ui.grid;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.sontm.report.document.Properties;
import vn.sontm.report.workbook.BookWriter;
import vn.sontm.report.workbook.OutCell;
import vn.sontm.report.workbook.OutColumn;
import vn.sontm.ui.common.Grid;

/**
 * A table as a spreadsheet: title and notes, one row of headings, the rows as they are seen, figures as numbers. A unit that
 * all figures of a column bear goes up into its heading.
 *
 * @param notes lines beneath the title: whose table it is, of which period
 */
record GridBook(Properties properties, List<String> notes, Grid grid) {
    static final String KIND = "bang";
    private static final int VERSION = 1;

    byte[] bytes() {
        var book = new BookWriter(properties, VERSION, Map.of());
        var suffixes =
                IntStream.range(0, grid.heads().size()).mapToObj(this::suffix).toList();
        var sheet = book.sheet(properties.title(), columns(suffixes)).title(properties.title());
        notes.forEach(sheet::note);
        sheet.head(0);
        grid.rows().forEach(row -> sheet.row(cells(row, suffixes)));
        return book.bytes();
    }

    private List<OutColumn> columns(List<Optional<String>> suffixes) {
        return IntStream.range(0, suffixes.size())
                .mapToObj(place -> {
                    var head = grid.heads().get(place);
                    var unit = suffixes.get(place).filter(text -> !text.isEmpty());
                    var title =
                            unit.map(text -> head.title() + " (" + text + ")").orElse(head.title());
                    return new OutColumn(title.strip(), head.width(), false);
                })
                .toList();
    }

    private List<OutCell> cells(List<String> row, List<Optional<String>> suffixes) {
        return IntStream.range(0, row.size())
                .mapToObj(place -> suffixes.get(place)
                        .flatMap(unit -> Shown.of(row.get(place)))
                        .map(shown -> OutCell.of(shown.number()))
                        .orElseGet(() -> OutCell.of(row.get(place))))
                .toList();
    }

    /** What stands behind every figure of a column; empty for a column of words, or of figures in several units. */
    private Optional<String> suffix(int place) {
        if (!grid.heads().get(place).figures()) {
            return Optional.empty();
        }
        var suffixes = grid.rows().stream()
                .flatMap(row -> Shown.of(row.get(place)).stream())
                .map(Shown::suffix)
                .distinct()
                .toList();
        return suffixes.size() == 1 ? Optional.of(suffixes.getFirst()) : Optional.empty();
    }
}
