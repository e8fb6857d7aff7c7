package vn.sontm.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.ledger.Register;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.plan.Deadline;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanTask;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.Plans;

/**
 * What the office's plan asks of this unit in the year of the chosen period.
 *
 * @param title the plan's; empty where there is none
 */
record PlanFacts(String title, int year, List<Aim> aims, List<Work> works) {
    PlanFacts {
        aims = List.copyOf(aims);
        works = List.copyOf(works);
    }

    /** A criterion that the plan names the unit for. */
    record Aim(String set, CriterionStatus status, String deadline, String lead) {}

    /**
     * A task or work of the plan that binds the unit.
     *
     * @param progress the register of this unit's word for the month, written or not
     * @param said what was said last, up to the month
     */
    record Work(
            PlanTask task, String deadline, Optional<LocalDate> latest, String lead, Register progress, String said) {
        boolean isOverdue(LocalDate today) {
            return latest.filter(today::isAfter).isPresent() && !said.startsWith("100");
        }
    }

    static PlanFacts of(Snapshot snapshot) {
        var plan = new Plans(snapshot.workspace()).current(snapshot.period());
        return new PlanFacts(
                plan.map(known -> known.head().title()).orElse(""),
                snapshot.period().year(),
                aims(snapshot),
                plan.map(known -> works(snapshot, known)).orElseGet(List::of));
    }

    private static List<Aim> aims(Snapshot snapshot) {
        return snapshot.unit().sets().stream()
                .flatMap(set -> set.subjects().stream()
                        .flatMap(subject -> subject.criteria().stream())
                        .filter(criterion -> criterion.target().isPresent())
                        .map(criterion -> new Aim(
                                set.id(),
                                criterion,
                                deadlines(criterion.deadlines()),
                                String.join(", ", criterion.lead()))))
                .toList();
    }

    private static List<Work> works(Snapshot snapshot, Plan plan) {
        var unit = snapshot.identity().unit();
        var works = new ArrayList<Work>();
        for (var task : plan.tasks()) {
            if (task.units().isEmpty() || task.units().contains(unit)) {
                var binding = task.deadlines().stream()
                        .filter(deadline ->
                                deadline.units().isEmpty() || deadline.units().contains(unit))
                        .toList();
                works.add(new Work(
                        task,
                        deadlines(binding),
                        binding.stream()
                                .flatMap(deadline -> deadline.latest().stream())
                                .max(Comparator.naturalOrder()),
                        task.lead().stream().map(plan::agencyName).collect(Collectors.joining(", ")),
                        register(snapshot, task),
                        said(snapshot, task)));
            }
        }
        works.sort(Comparator.comparing(work -> work.latest().orElse(LocalDate.MAX)));
        return works;
    }

    private static Register register(Snapshot snapshot, PlanTask task) {
        var unit = snapshot.identity().unit();
        return new Register(
                RegisterKind.TASK_PROGRESS.code(),
                unit,
                task.id() + "@" + unit,
                snapshot.period().lastMonth().code());
    }

    private static String said(Snapshot snapshot, PlanTask task) {
        var unit = snapshot.identity().unit();
        var month = snapshot.period().lastMonth().code();
        return snapshot.registers().ofUnit(RegisterKind.TASK_PROGRESS, unit).stream()
                .filter(entry -> entry.register().item().equals(task.id() + "@" + unit))
                .filter(entry -> entry.register().period().compareTo(month) <= 0)
                .max(Comparator.comparing(entry -> entry.register().period()))
                .map(PlanFacts::words)
                .orElse("");
    }

    private static String words(Entry entry) {
        var content = entry.content();
        var percent = content.path("percent").asText();
        var quantity = content.path("quantity").asText();
        return percent.isEmpty()
                ? quantity
                : Messages.text("plan.percent", percent)
                        + (quantity.isEmpty() ? "" : Messages.text("plan.quantity", quantity));
    }

    private static String deadlines(List<Deadline> deadlines) {
        return deadlines.isEmpty()
                ? Messages.text("plan.not-stated")
                : deadlines.stream().map(PlanFacts::deadline).distinct().collect(Collectors.joining("; "));
    }

    private static String deadline(Deadline deadline) {
        return deadline.latest()
                .map(day -> Messages.text("plan.deadline", deadline.printed(), VietnameseNumbers.format(day)))
                .orElse(deadline.printed());
    }
}
