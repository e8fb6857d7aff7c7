package vn.sontm.report.document;

import java.util.List;

/**
 * A table with a head that repeats on every page and sums at its foot. Cells of a group, of the head and of the foot must
 * fill their rows exactly.
 *
 * @param head rows of the head; cells may cover several of them
 * @param foot the sums, once, after the last row
 * @param notes lines in small letters below the table
 * @param size of letters in points, from 9
 */
public record Table(
        List<Column> columns, RowGroup head, List<RowGroup> body, RowGroup foot, List<String> notes, double size)
        implements Block {
    public Table {
        columns = List.copyOf(columns);
        body = List.copyOf(body);
        notes = Clean.lines(notes);
        if (size < PaperStyle.SMALLEST) {
            throw new IllegalArgumentException("letters on paper are at least " + PaperStyle.SMALLEST + " points");
        }
        Grid.check(columns, List.of(head, foot));
        Grid.check(columns, body);
    }
}
