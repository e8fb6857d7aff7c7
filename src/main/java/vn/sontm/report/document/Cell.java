package vn.sontm.report.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import vn.sontm.base.VietnameseNumbers;

/**
 * A cell of a table.
 *
 * @param value what the text says, for formats that sort and calculate
 * @param origin what a figure in it is made of
 * @param align where it differs from its column
 * @param columns how many columns it covers, from 1
 * @param rows how many rows it covers, from 1
 */
public record Cell(
        Text text, Optional<Value> value, Optional<Origin> origin, Optional<Align> align, int columns, int rows) {
    public Cell {
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("a cell covers at least one column and one row");
        }
    }

    public static Cell of(Text text) {
        return new Cell(text, Optional.empty(), Optional.empty(), Optional.empty(), 1, 1);
    }

    public static Cell of(String text) {
        return of(Text.of(text));
    }

    public static Cell bold(String text) {
        return of(Text.bold(text));
    }

    /** A figure, written as the text says. */
    public static Cell of(BigDecimal number, Text text) {
        return of(text).saying(new Value.Figure(number));
    }

    /** A date, written as officials do. */
    public static Cell of(LocalDate date) {
        return of(VietnameseNumbers.format(date)).saying(new Value.Day(date));
    }

    /** The same text with a value behind it. */
    public Cell saying(Value other) {
        return new Cell(text, Optional.of(other), origin, align, columns, rows);
    }

    /** The same with what its figure is made of; an empty cell has none. */
    public Cell from(Origin other) {
        return text.isEmpty() ? this : new Cell(text, value, Optional.of(other), align, columns, rows);
    }

    public Cell over(int columnCount, int rowCount) {
        return new Cell(text, value, origin, align, columnCount, rowCount);
    }

    public Cell aligned(Align other) {
        return new Cell(text, value, origin, Optional.of(other), columns, rows);
    }
}
