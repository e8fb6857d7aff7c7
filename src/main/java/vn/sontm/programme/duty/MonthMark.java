package vn.sontm.programme.duty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The turns that end in one month, together with the months before it in which none ends.
 *
 * @param from the first month, 1 to 12
 * @param to the month in which they end
 * @param required how often it had to be done
 * @param done how often it was; what was done too often in one turn counts there alone
 */
public record MonthMark(int from, int to, int required, int done, Turn.State state) {
    /** The marks of a year, side by side; turns that end after its last month are not among them. */
    public static List<MonthMark> of(List<Turn> turns) {
        var byMonth = new LinkedHashMap<Integer, List<Turn>>();
        turns.forEach(turn -> byMonth.computeIfAbsent(turn.to().getMonthValue(), month -> new ArrayList<>())
                .add(turn));
        var marks = new ArrayList<MonthMark>();
        var from = 1;
        for (var month : byMonth.entrySet()) {
            marks.add(of(from, month.getKey(), month.getValue()));
            from = month.getKey() + 1;
        }
        return marks;
    }

    private static MonthMark of(int from, int to, List<Turn> turns) {
        return new MonthMark(
                from,
                to,
                turns.stream().mapToInt(Turn::required).sum(),
                turns.stream()
                        .mapToInt(turn -> turns.size() == 1 ? turn.done() : Math.min(turn.done(), turn.required()))
                        .sum(),
                worst(turns));
    }

    private static Turn.State worst(List<Turn> turns) {
        for (var state : List.of(Turn.State.MISSED, Turn.State.OPEN, Turn.State.AHEAD)) {
            if (turns.stream().anyMatch(turn -> turn.state() == state)) {
                return state;
            }
        }
        return Turn.State.KEPT;
    }
}
