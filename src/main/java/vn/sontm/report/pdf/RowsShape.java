package vn.sontm.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.sontm.report.type.Line;

/**
 * Rows of a table that belong together. A cell over several rows makes each of them higher, in equal parts, when it needs
 * more than they do, and when the rows part it goes on with its remaining lines. A row itself is cut only when it is higher
 * than a page.
 *
 * @param parting whether they may part between rows; sums may not
 */
record RowsShape(List<CellLines> cells, int rows, boolean parting) implements Shape {
    RowsShape {
        cells = List.copyOf(cells);
    }

    @Override
    public double height() {
        return sum(heights(), 0, rows);
    }

    @Override
    public void draw(Canvas canvas, double left, double top) {
        var heights = heights();
        for (var cell : cells) {
            var above = sum(heights, 0, cell.row());
            cell.draw(canvas, left, top + above, sum(heights, cell.row(), cell.rowAfter()));
        }
    }

    @Override
    public Optional<Cut> divide(double height) {
        var heights = heights();
        var whole = 0;
        while (whole < rows - 1 && sum(heights, 0, whole + 1) <= height) {
            whole++;
        }
        return whole == 0 || !parting ? Optional.empty() : Optional.of(cutBefore(whole, heights));
    }

    @Override
    public Optional<Cut> force(double height) {
        var first = cells.stream().filter(cell -> cell.row() == 0).toList();
        return first.stream().allMatch(cell -> cell.linesWithin(height) == 0)
                ? Optional.empty()
                : Optional.of(cutInside(first, height));
    }

    private Cut cutBefore(int row, double[] heights) {
        var above = new ArrayList<CellLines>();
        var below = new ArrayList<CellLines>();
        for (var cell : cells) {
            if (cell.rowAfter() <= row) {
                above.add(cell);
            } else if (cell.row() >= row) {
                below.add(cell.with(cell.lines(), cell.row() - row, cell.rows()));
            } else {
                var fits = cell.linesWithin(sum(heights, cell.row(), row));
                above.add(cell.with(cell.lines().subList(0, fits), cell.row(), row - cell.row()));
                below.add(cell.with(rest(cell, fits), 0, cell.rowAfter() - row));
            }
        }
        return new Cut(new RowsShape(above, row, parting), new RowsShape(below, rows - row, parting));
    }

    /** The first row goes on, with every cell's remaining lines, on the next page. */
    private Cut cutInside(List<CellLines> first, double height) {
        var above = new ArrayList<CellLines>();
        var below =
                new ArrayList<>(cells.stream().filter(cell -> cell.row() > 0).toList());
        for (var cell : first) {
            var fits = cell.linesWithin(height);
            above.add(cell.with(cell.lines().subList(0, fits), 0, 1));
            below.add(cell.with(cell.lines().subList(fits, cell.lines().size()), 0, cell.rows()));
        }
        return new Cut(new RowsShape(above, 1, parting), new RowsShape(below, rows, parting));
    }

    /** What a covering cell shows after a cut: the lines that remain; all of them again when all were shown. */
    private static List<Line> rest(CellLines cell, int shown) {
        return cell.lines()
                .subList(shown < cell.lines().size() ? shown : 0, cell.lines().size());
    }

    private double[] heights() {
        var heights = new double[rows];
        cells.stream()
                .filter(cell -> cell.rows() == 1)
                .forEach(cell -> heights[cell.row()] = Math.max(heights[cell.row()], cell.wanted()));
        cells.stream().filter(cell -> cell.rows() > 1).forEach(cell -> {
            var missing = cell.wanted() - sum(heights, cell.row(), cell.rowAfter());
            for (var row = cell.row(); row < cell.rowAfter(); row++) {
                heights[row] += Math.max(0, missing) / cell.rows();
            }
        });
        return heights;
    }

    private static double sum(double[] heights, int from, int to) {
        return IntStream.range(from, to).mapToDouble(row -> heights[row]).sum();
    }
}
