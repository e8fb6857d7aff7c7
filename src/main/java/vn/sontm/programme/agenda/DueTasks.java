package vn.sontm.programme.agenda;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Register;
import vn.sontm.programme.plan.Deadline;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanTask;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.unit.Heirs;

/**
 * Tasks of the year's plans that have a day and are not reported as finished. A unit is done with its part by its own word
 * or by the office's about it; a task that names no unit, by a word of the office about itself.
 */
final class DueTasks {
    private final LocalDate today;
    private final Heirs heirs;
    private final TaskReports reports;
    private final List<Plan> plans;

    /** @param whose of the unit or office that looks */
    DueTasks(Registers registers, String whose, LocalDate today) {
        this.today = today;
        this.heirs = Heirs.seenBy(whose, registers, today);
        this.reports = new TaskReports(registers, heirs);
        this.plans = Plan.heads(registers).stream()
                .filter(head -> head.year() == today.getYear())
                .flatMap(head -> Plan.from(registers, head.id()).stream())
                .toList();
    }

    /** What names one unit. */
    List<DueItem> ofUnit(String unit) {
        return of(code -> Register.unitOf(code).equals(unit), List.of());
    }

    /** What names any of an office's units, and what names nobody. */
    List<DueItem> ofOffice(String office, Collection<String> all) {
        return of(code -> all.contains(Register.unitOf(code)), List.of(office));
    }

    /** @param nobody whose word counts for tasks that name no unit; empty leaves such tasks out */
    private List<DueItem> of(Predicate<String> wanted, List<String> nobody) {
        return plans.stream()
                .flatMap(plan -> plan.tasks().stream()
                        .flatMap(task -> task.deadlines().stream()
                                .flatMap(deadline -> items(plan, task, deadline, wanted, nobody))))
                .toList();
    }

    private Stream<DueItem> items(
            Plan plan, PlanTask task, Deadline deadline, Predicate<String> wanted, List<String> nobody) {
        var named = (deadline.units().isEmpty() ? task.units() : deadline.units());
        var open = named.isEmpty()
                ? reports.open(nobody, task.id())
                : reports.open(named, task.id()).stream().filter(wanted).toList();
        return open.isEmpty() || deadline.latest().isEmpty()
                ? Stream.empty()
                : Stream.of(new DueItem(
                        DueItem.Kind.TASK,
                        task.id(),
                        deadline.latest().get(),
                        text(task, deadline),
                        nobody.isEmpty() || named.isEmpty()
                                ? List.of()
                                : open.stream().map(this::name).toList(),
                        task.lead().stream().map(plan::agencyName).toList(),
                        state(task, open)));
    }

    private static String text(PlanTask task, Deadline deadline) {
        return deadline.works().isBlank() || task.text().contains(deadline.works())
                ? task.text()
                : Messages.text("agenda.task.works", task.text(), deadline.works());
    }

    private String state(PlanTask task, List<String> open) {
        return open.size() == 1
                ? reports.text(open.getFirst(), task.id())
                : open.stream()
                        .filter(unit -> !reports.text(unit, task.id()).isEmpty())
                        .map(unit -> Messages.text("agenda.task.unit", name(unit), reports.text(unit, task.id())))
                        .collect(Collectors.joining("; "));
    }

    private String name(String code) {
        return heirs.subjects()
                .find(code)
                .map(subject -> Messages.text(
                        "agenda.subject", subject.name(), heirs.units().nameOn(subject.unit(), today)))
                .orElseGet(() -> heirs.units().nameOn(code, today));
    }
}
