package vn.sontm.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.sontm.base.Messages;

/** Units by how many criteria they meet: those that meet all that is asked of them, then the others in steps of five. */
record MatrixLevel(String name, List<MatrixLine> lines) {
    private static final int STEP = 5;

    MatrixLevel {
        lines = List.copyOf(lines);
    }

    /** The highest first; also those at which nobody is. */
    static List<MatrixLevel> of(List<MatrixLine> lines) {
        var most = lines.stream().mapToInt(MatrixLine::required).max().orElse(0);
        var levels = new ArrayList<MatrixLevel>();
        if (most > 0) {
            levels.add(level(Messages.text("matrix.level.all", most), lines, MatrixLine::complete));
        }
        for (var from = (most - 1) / STEP * STEP; from >= 0 && most > 0; from -= STEP) {
            var first = from;
            var last = Math.min(from + STEP, most) - 1;
            levels.add(level(
                    name(first, last), lines, line -> !line.complete() && line.met() >= first && line.met() <= last));
        }
        return levels;
    }

    private static MatrixLevel level(String name, List<MatrixLine> lines, Predicate<MatrixLine> which) {
        return new MatrixLevel(name, lines.stream().filter(which).toList());
    }

    private static String name(int first, int last) {
        if (first == 0) {
            return Messages.text("matrix.level.below", last + 1);
        }
        return first == last ? Integer.toString(first) : Messages.text("matrix.level.between", first, last);
    }
}
