package vn.sontm.ui.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import vn.sontm.ledger.Role;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.funding.Fundings;
import vn.sontm.programme.plan.FundingShare;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.report.desk.FormDesk;
import vn.sontm.report.form.FundingSource;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.Plans;

/**
 * What the year of the chosen period asks of this unit.
 *
 * @param title of the office's plan; empty where there is none
 * @param fundings money for the works up to the period's last month
 * @param sources of money, in the order of the forms
 * @param asOf the day by which works are overdue: the period's last, or today within it, as on paper
 */
record PlanFacts(
        String title,
        int year,
        LocalDate asOf,
        List<Aim> aims,
        List<Work> works,
        Fundings fundings,
        List<FundingSource> sources) {
    PlanFacts {
        aims = List.copyOf(aims);
        works = List.copyOf(works);
        sources = List.copyOf(sources);
    }

    /** A criterion that the plan names the unit for. */
    record Aim(String set, CriterionStatus status, String deadline, String lead) {}

    static PlanFacts of(Snapshot snapshot) {
        return snapshot.once("ui.plan " + snapshot.period(), () -> read(snapshot));
    }

    private static PlanFacts read(Snapshot snapshot) {
        var plan = new Plans(snapshot.workspace()).current(snapshot.period());
        var last = snapshot.period().lastDay();
        var works = new Works(snapshot).all(plan);
        return new PlanFacts(
                plan.map(known -> known.head().title()).orElse(""),
                snapshot.period().year(),
                snapshot.today().isBefore(last) ? snapshot.today() : last,
                aims(snapshot),
                works,
                fundings(snapshot, works),
                FundingSource.in(new FormDesk(snapshot.workspace()).templates()));
    }

    private static Fundings fundings(Snapshot snapshot, List<Work> works) {
        var planned = new LinkedHashMap<String, List<FundingShare>>();
        works.forEach(work -> planned.put(work.id(), work.planned()));
        return Fundings.of(
                planned,
                planned.keySet(),
                snapshot.registers()
                        .ofUnit(RegisterKind.FUNDING, snapshot.identity().unit()),
                snapshot.period().lastMonth().code());
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
