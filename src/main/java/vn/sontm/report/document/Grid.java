package vn.sontm.report.document;

import java.util.ArrayList;
import java.util.List;

/** Where the cells of a group of rows stand: each renderer asks here which column a cell begins in. */
public record Grid(List<Place> places, int rows) {
    /** A cell and the column and row of its upper left corner, from 0. */
    public record Place(Cell cell, int column, int row) {}

    public Grid {
        places = List.copyOf(places);
    }

    /** Lays the cells out; fails when they overlap, stand out or leave a hole. */
    public static Grid of(int columns, RowGroup group) {
        var taken = new boolean[group.rows().size()][columns];
        var places = new ArrayList<Place>();
        for (var row = 0; row < taken.length; row++) {
            var column = 0;
            for (var cell : group.rows().get(row).cells()) {
                while (column < columns && taken[row][column]) {
                    column++;
                }
                take(taken, cell, column, row);
                places.add(new Place(cell, column, row));
                column += cell.columns();
            }
        }
        requireFull(taken);
        return new Grid(places, taken.length);
    }

    static void check(List<Column> columns, List<RowGroup> groups) {
        groups.forEach(group -> of(columns.size(), group));
    }

    private static void take(boolean[][] taken, Cell cell, int column, int row) {
        for (var y = row; y < row + cell.rows(); y++) {
            for (var x = column; x < column + cell.columns(); x++) {
                if (y >= taken.length || x >= taken[y].length || taken[y][x]) {
                    throw new IllegalArgumentException("a cell does not fit at row %d, column %d: %s"
                            .formatted(row, column, cell.text().plain()));
                }
                taken[y][x] = true;
            }
        }
    }

    private static void requireFull(boolean[][] taken) {
        for (var row = 0; row < taken.length; row++) {
            for (var column = 0; column < taken[row].length; column++) {
                if (!taken[row][column]) {
                    throw new IllegalArgumentException("no cell at row %d, column %d".formatted(row, column));
                }
            }
        }
    }
}
