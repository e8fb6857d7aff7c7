package vn.sontm.report.document;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell of a table.
 *
 * @param number the figure that the text shows, for formats that calculate
 * @param align where it differs from its column
 * @param columns how many columns it covers, from 1
 * @param rows how many rows it covers, from 1
 */
public record Cell(Text text, Optional<BigDecimal> number, Optional<Align> align, int columns, int rows) {
    public Cell {
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("a cell covers at least one column and one row");
        }
    }

    public static Cell of(Text text) {
        return new Cell(text, Optional.empty(), Optional.empty(), 1, 1);
    }

    public static Cell of(String text) {
        return of(Text.of(text));
    }

    public static Cell bold(String text) {
        return of(Text.bold(text));
    }

    /** A figure, written as the text says. */
    public static Cell of(BigDecimal number, Text text) {
        return new Cell(text, Optional.of(number), Optional.empty(), 1, 1);
    }

    public Cell over(int columnCount, int rowCount) {
        return new Cell(text, number, align, columnCount, rowCount);
    }

    public Cell aligned(Align other) {
        return new Cell(text, number, Optional.of(other), columns, rows);
    }
}
