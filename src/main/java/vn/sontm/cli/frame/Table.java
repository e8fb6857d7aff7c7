package vn.sontm.cli.frame;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sontm.base.Messages;

/** Columns side by side, each as wide as its widest cell, with a rule under the headings. */
public final class Table {
    private static final String BETWEEN = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    private Table(List<String> headings) {
        rows.add(headings);
    }

    /** @param headings keys of texts */
    public static Table of(String... headings) {
        return of(List.of(headings), List.of());
    }

    /**
     * With columns that bear names of their own.
     *
     * @param headings keys of texts, of the first columns
     * @param names of the further ones
     */
    public static Table of(List<String> headings, Collection<String> names) {
        return new Table(Stream.concat(headings.stream().map(Messages::text), names.stream())
                .toList());
    }

    /** As many cells as there are headings; a line break inside a cell becomes a blank. */
    public Table row(Object... cells) {
        if (cells.length != rows.getFirst().size()) {
            throw new IllegalArgumentException("a row needs a cell for each heading");
        }
        rows.add(IntStream.range(0, cells.length)
                .mapToObj(at -> cells[at].toString().replaceAll("\\s*\\R\\s*", " "))
                .toList());
        return this;
    }

    public List<String> lines() {
        var widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        var lines = new ArrayList<String>();
        rows.forEach(row -> lines.add(line(row, widths)));
        lines.add(1, IntStream.of(widths).mapToObj("─"::repeat).collect(Collectors.joining(BETWEEN)));
        return lines;
    }

    private static String line(List<String> row, int... widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> row.get(column) + " ".repeat(widths[column] - width(row.get(column))))
                .collect(Collectors.joining(BETWEEN))
                .stripTrailing();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
