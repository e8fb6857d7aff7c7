package vn.sontm.programme.agenda;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.Deadline;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanTask;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.unit.Subjects;
import vn.sontm.programme.unit.Units;

/**
 * Tasks of the year's plans that have a day and are not reported as finished. A unit is done with its part by its own word
 * or by the office's about it; a task that names no unit, by a word of the office about itself.
 */
final class DueTasks {
    private final Registers registers;
    private final LocalDate today;
    private final Units units;
    private final Subjects subjects;
    private final List<Plan> plans;
    private final Map<String, TaskWords> words = new HashMap<>();

    DueTasks(Registers registers, LocalDate today) {
        this.registers = registers;
        this.today = today;
        this.units = Units.from(registers);
        this.subjects = Subjects.from(registers);
        this.plans = Plan.heads(registers).stream()
                .filter(head -> head.year() == today.getYear())
                .flatMap(head -> Plan.from(registers, head.id()).stream())
                .toList();
    }

    /** What names one unit. */
    List<DueItem> ofUnit(String unit) {
        return of(code -> unit(code).equals(unit), List.of());
    }

    /** What names any of an office's units, and what names nobody. */
    List<DueItem> ofOffice(String office, Collection<String> all) {
        return of(code -> all.contains(unit(code)), List.of(office));
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
        var open = (named.isEmpty() ? nobody : named.stream().filter(wanted).toList())
                .stream().filter(unit -> !words(unit).finished(task.id())).toList();
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
                ? words(open.getFirst()).text(task.id())
                : open.stream()
                        .filter(unit -> !words(unit).text(task.id()).isEmpty())
                        .map(unit -> Messages.text(
                                "agenda.task.unit", name(unit), words(unit).text(task.id())))
                        .collect(Collectors.joining("; "));
    }

    private TaskWords words(String code) {
        return words.computeIfAbsent(
                unit(code), unit -> new TaskWords(registers.ofUnit(RegisterKind.TASK_PROGRESS, unit)));
    }

    private String name(String code) {
        return subjects.find(code)
                .map(subject -> Messages.text("agenda.subject", subject.name(), units.nameOn(subject.unit(), today)))
                .orElseGet(() -> units.nameOn(code, today));
    }

    private static String unit(String code) {
        var slash = code.indexOf('/');
        return slash < 0 ? code : code.substring(0, slash);
    }
}
