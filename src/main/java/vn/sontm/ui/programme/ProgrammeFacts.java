package vn.sontm.ui.programme;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.sontm.ledger.Register;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.objective.ObjectiveProgress;
import vn.sontm.programme.objective.ObjectiveResults;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.Yardstick;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.SetNames;
import vn.sontm.ui.common.Snapshot;

/**
 * The plan that binds the office in the chosen period.
 *
 * @param title of the plan; empty where there is none
 */
record ProgrammeFacts(Period period, Optional<String> title, List<Row> rows) {
    ProgrammeFacts {
        rows = List.copyOf(rows);
    }

    /**
     * One objective.
     *
     * @param setName the set that measures it; empty where people report on it
     * @param word the register of the office's own report on it for the period's last month, written or not
     */
    record Row(int number, ObjectiveProgress progress, Optional<String> setName, Register word) {
        String id() {
            return progress.objective().id();
        }
    }

    static ProgrammeFacts of(Snapshot snapshot) {
        return Plan.of(snapshot.registers(), snapshot.identity().unit(), snapshot.period())
                .map(plan -> of(snapshot, plan))
                .orElseGet(() -> new ProgrammeFacts(snapshot.period(), Optional.empty(), List.of()));
    }

    private static ProgrammeFacts of(Snapshot snapshot, Plan plan) {
        var all = new ObjectiveResults(snapshot.registers(), snapshot.office()).of(plan);
        var rows = IntStream.range(0, all.size())
                .mapToObj(place -> row(snapshot, place + 1, all.get(place)))
                .toList();
        return new ProgrammeFacts(snapshot.period(), Optional.of(plan.head().title()), rows);
    }

    private static Row row(Snapshot snapshot, int number, ObjectiveProgress progress) {
        var unit = snapshot.identity().unit();
        var objective = progress.objective();
        return new Row(
                number,
                progress,
                objective
                        .measuredBy()
                        .map(Yardstick::set)
                        .map(id -> snapshot.sets()
                                .find(id)
                                .map(CriteriaSet::title)
                                .map(SetNames::brief)
                                .orElse(id)),
                new Register(
                        RegisterKind.TASK_PROGRESS.code(),
                        unit,
                        objective.id() + "@" + unit,
                        snapshot.period().lastMonth().code()));
    }

    long count(Verdict verdict) {
        return rows.stream().filter(row -> row.progress().verdict() == verdict).count();
    }
}
