package vn.sontm.ui.criteria;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sontm.base.Refusal;
import vn.sontm.programme.assessment.ValueReader;

/**
 * What a pasted range of Excel would enter, worked out before anything is entered: by the codes in its first column where
 * it has them, else from a row on downwards.
 */
record PastePlan(List<Line> lines) {
    /**
     * One figure for one row.
     *
     * @param problem why it cannot be entered; empty where it can
     */
    record Line(EntryRow row, String typed, String problem) {
        boolean good() {
            return problem.isEmpty();
        }
    }

    PastePlan {
        lines = List.copyOf(lines);
    }

    /**
     * @param rows all rows that can be typed in, in the order of the screen
     * @param from the row that was pasted into
     */
    static PastePlan of(List<EntryRow> rows, EntryRow from, String text) {
        var cells =
                text.stripTrailing().lines().map(line -> line.split("\t", -1)).toList();
        var byCode = rows.stream().collect(Collectors.toMap(row -> row.status().code(), Function.identity()));
        var coded = cells.stream()
                .filter(line -> byCode.containsKey(line[0].strip()))
                .count();
        return new PastePlan(coded * 2 > cells.size() ? byCode(cells, byCode) : downwards(cells, rows, from));
    }

    private static List<Line> byCode(List<String[]> cells, Map<String, EntryRow> rows) {
        return cells.stream()
                .flatMap(line ->
                        Optional.ofNullable(rows.get(line[0].strip())).map(row -> line(row, last(line))).stream())
                .filter(line -> !line.typed().isEmpty())
                .toList();
    }

    /** An empty cell leaves its row as it is. */
    private static List<Line> downwards(List<String[]> cells, List<EntryRow> rows, EntryRow from) {
        var start = IntStream.range(0, rows.size())
                .filter(place ->
                        rows.get(place).status().code().equals(from.status().code()))
                .findFirst()
                .orElse(0);
        var lines = new ArrayList<Line>();
        for (var place = 0; place < cells.size() && start + place < rows.size(); place++) {
            var typed = cells.get(place)[0].strip();
            if (!typed.isEmpty()) {
                lines.add(line(rows.get(start + place), typed));
            }
        }
        return lines;
    }

    private static String last(String[] line) {
        return Arrays.stream(line)
                .skip(1)
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .reduce((before, after) -> after)
                .orElse("");
    }

    private static Line line(EntryRow row, String typed) {
        try {
            ValueReader.read(row.measure(), typed);
            return new Line(row, typed, "");
        } catch (Refusal e) {
            return new Line(row, typed, e.sentence());
        }
    }

    List<Line> good() {
        return lines.stream().filter(Line::good).toList();
    }
}
