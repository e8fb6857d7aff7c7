package vn.sontm.programme.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sontm.programme.plan.Duty;

/**
 * A duty counted over its year.
 *
 * @param turns in order; those that begin after the day of counting are among them
 * @param events the days on which it was done, up to the day of counting
 */
public record DutyCount(Duty duty, List<Turn> turns, List<LocalDate> events) {
    public DutyCount {
        turns = List.copyOf(turns);
        events = List.copyOf(events);
    }

    /** How often it had to be done by now: in the turns that are over, and in those that are kept already. */
    public int due() {
        return turns.stream()
                .filter(turn -> turn.state() == Turn.State.KEPT || turn.state() == Turn.State.MISSED)
                .mapToInt(Turn::required)
                .sum();
    }

    /** How much of that was done; what was done too often in one turn makes up for no other. */
    public int kept() {
        return turns.stream()
                .filter(turn -> turn.state() == Turn.State.KEPT || turn.state() == Turn.State.MISSED)
                .mapToInt(turn -> Math.min(turn.required(), turn.done()))
                .sum();
    }

    public int missing() {
        return due() - kept();
    }

    public List<Turn> missed() {
        return turns.stream().filter(turn -> turn.state() == Turn.State.MISSED).toList();
    }

    /** The turn that there is still time for, if it is not kept yet. */
    public Optional<Turn> open() {
        return turns.stream().filter(turn -> turn.state() == Turn.State.OPEN).findFirst();
    }
}
