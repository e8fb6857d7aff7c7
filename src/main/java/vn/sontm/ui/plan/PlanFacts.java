package vn.sontm.ui.plan;

import java.time.LocalDate;
import java.util.List;
import vn.sontm.ledger.Role;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.Plans;

/**
 * What the year of the chosen period asks of this unit.
 *
 * @param title of the office's plan; empty where there is none
 * @param asOf the day by which works are overdue: the period's last, or today within it, as on paper
 */
record PlanFacts(String title, int year, LocalDate asOf, List<Aim> aims, List<Work> works) {
    PlanFacts {
        aims = List.copyOf(aims);
        works = List.copyOf(works);
    }

    /** A criterion that the plan names the unit for. */
    record Aim(String set, CriterionStatus status, String deadline, String lead) {}

    static PlanFacts of(Snapshot snapshot) {
        return snapshot.once("ui.plan " + snapshot.period(), () -> read(snapshot));
    }

    private static PlanFacts read(Snapshot snapshot) {
        var plan = new Plans(snapshot.workspace()).current(snapshot.period());
        var last = snapshot.period().lastDay();
        return new PlanFacts(
                plan.map(known -> known.head().title()).orElse(""),
                snapshot.period().year(),
                snapshot.today().isBefore(last) ? snapshot.today() : last,
                aims(snapshot),
                new Works(snapshot).all(plan));
    }

    long overdue() {
        return works.stream()
                .filter(work -> work.state(asOf) == Work.State.OVERDUE)
                .count();
    }

    private static List<Aim> aims(Snapshot snapshot) {
        return snapshot.identity().role() == Role.DEPARTMENT ? List.of() : ofCommune(snapshot);
    }

    private static List<Aim> ofCommune(Snapshot snapshot) {
        return snapshot.unit().sets().stream()
                .flatMap(set -> set.subjects().stream()
                        .flatMap(subject -> subject.criteria().stream())
                        .filter(criterion -> criterion.target().isPresent())
                        .map(criterion -> new Aim(
                                set.id(),
                                criterion,
                                Work.words(criterion.deadlines()),
                                String.join(", ", criterion.lead()))))
                .toList();
    }
}
