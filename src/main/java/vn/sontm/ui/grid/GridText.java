package vn.sontm.ui.grid;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sontm.ui.common.Grid;

/** Rows as text that spreadsheets take from the clipboard: cells parted by tabs, figures with a decimal comma. */
final class GridText {
    private GridText() {}

    static String rows(Grid grid) {
        return lines(grid.rows().stream().map(row -> line(grid, row)));
    }

    static String withHeads(Grid grid) {
        var heads = grid.heads().stream().map(head -> quoted(head.title())).collect(Collectors.joining("\t"));
        return lines(Stream.concat(Stream.of(heads), grid.rows().stream().map(row -> line(grid, row))));
    }

    private static String line(Grid grid, List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(place -> cell(row.get(place), grid.heads().get(place).figures()))
                .collect(Collectors.joining("\t"));
    }

    private static String cell(String text, boolean figure) {
        return figure ? Shown.of(text).map(Shown::plain).orElse(quoted(text)) : quoted(text);
    }

    /** A cell of several lines stays one cell. */
    private static String quoted(String text) {
        return text.matches("(?s).*[\t\n\r\"].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining());
    }
}
