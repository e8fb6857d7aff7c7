package vn.sontm.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sontm.ledger.Change;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.unit.Units;

/** How the locks of a period came about: what lay locked after each stroke in which units were locked or opened again. */
final class LockHistory {
    private final Workspace workspace;
    private final Submissions submissions;
    private final List<Change> changes;

    /** What lay locked at one time, by unit. */
    record State(String at, Map<String, Lock> locks) {}

    LockHistory(Workspace workspace, Period period) {
        this.workspace = workspace;
        this.submissions = new Submissions(workspace);
        this.changes =
                Units.from(workspace.registers()).communes(workspace.identity().office(), period.lastDay()).stream()
                        .flatMap(
                                unit -> workspace
                                        .store()
                                        .history(Submissions.register(RegisterKind.LOCK, unit.code(), "", period))
                                        .stream())
                        .filter(workspace.store()::isEffective)
                        .sorted(Change.ORDER)
                        .toList();
    }

    /** The earliest first. */
    List<State> states() {
        var states = new ArrayList<State>();
        var locks = new HashMap<String, Lock>();
        for (var stroke : strokes()) {
            stroke.forEach(change -> submissions
                    .lock(change) // none where it opens the period again
                    .ifPresentOrElse(
                            lock -> locks.put(change.register().unit(), lock),
                            () -> locks.remove(change.register().unit())));
            states.add(new State(stroke.getLast().at(), Map.copyOf(locks)));
        }
        return states;
    }

    private List<List<Change>> strokes() {
        var strokes = new ArrayList<List<Change>>();
        for (var change : changes) {
            if (strokes.isEmpty() || !goesOn(strokes.getLast(), change)) {
                strokes.add(new ArrayList<>());
            }
            strokes.getLast().add(change);
        }
        return strokes;
    }

    /** What one PC wrote in a row, of each unit once. */
    private static boolean goesOn(List<Change> stroke, Change next) {
        var last = stroke.getLast();
        return last.device().equals(next.device())
                && last.seq() + 1 == next.seq()
                && stroke.stream().noneMatch(change -> change.register().equals(next.register()));
    }
}
