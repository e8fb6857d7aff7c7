package vn.sontm.ui.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.ledger.DepartmentCode;
import vn.sontm.ledger.Register;
import vn.sontm.ledger.Role;
import vn.sontm.programme.agenda.OwnTask;
import vn.sontm.programme.agenda.TaskProgress;
import vn.sontm.programme.plan.Deadline;
import vn.sontm.programme.plan.FundingShare;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanTask;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.Recorded;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.Snapshot;

/** Gathers the works of the year of the chosen period, each with what was last said of it. */
final class Works {
    private final Snapshot snapshot;
    private final String unit;
    private final String agency;
    private final boolean ofDepartment;
    private final String month;
    private final TaskProgress progress;

    Works(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.unit = snapshot.identity().unit();
        this.agency = DepartmentCode.agency(unit);
        this.ofDepartment = snapshot.identity().role() == Role.DEPARTMENT;
        this.month = snapshot.period().lastMonth().code();
        this.progress = progress(snapshot);
    }

    /** The unit's own words on its works. */
    static TaskProgress progress(Snapshot snapshot) {
        return TaskProgress.of(
                snapshot.registers(), snapshot.units(), snapshot.identity().unit());
    }

    List<Work> all(Optional<Plan> plan) {
        return Stream.concat(plan.stream().flatMap(this::planned), own())
                .sorted(Work.ORDER)
                .toList();
    }

    private Stream<Work> planned(Plan plan) {
        return plan.tasks().stream().filter(this::concerns).map(task -> planned(plan, task));
    }

    /** A department has a part in what it leads or helps with, a commune in what names it or nobody. */
    private boolean concerns(PlanTask task) {
        return ofDepartment
                ? task.lead().contains(agency) || task.coordinating().contains(agency)
                : task.units().isEmpty() || task.units().contains(unit);
    }

    private Work planned(Plan plan, PlanTask task) {
        return work(
                task.id(),
                false,
                task.text(),
                Optional.empty(),
                task.deadlines().stream()
                        .filter(deadline -> ofDepartment || deadline.binds(unit))
                        .toList(),
                task.lead().stream().map(plan::agencyName).collect(Collectors.joining(", ")),
                task.units().isEmpty() ? List.of() : task.funding()); // money for everybody is no one unit's
    }

    private Stream<Work> own() {
        return snapshot.registers().ofUnit(RegisterKind.OWN_TASK, unit).stream()
                .map(OwnTask::read)
                .map(task ->
                        work(task.id(), true, task.text(), task.start(), deadlines(task), lead(task), task.funding()))
                .filter(this::concernsYear);
    }

    /** Its own years, and those after them until it is finished. */
    private boolean concernsYear(Work work) {
        var year = snapshot.period().year();
        var begun = work.start().map(LocalDate::getYear).orElse(year) <= year;
        var ends = work.latest().map(LocalDate::getYear).orElse(year);
        return begun && (ends >= year || work.state(snapshot.today()) != Work.State.DONE);
    }

    private static List<Deadline> deadlines(OwnTask task) {
        return task.deadline().isBlank() && task.finish().isEmpty()
                ? List.of()
                : List.of(new Deadline(task.deadline(), task.finish(), List.of(), ""));
    }

    private static String lead(OwnTask task) {
        return task.person().isEmpty() ? String.join(", ", task.lead()) : task.person();
    }

    private Work work(
            String id,
            boolean own,
            String text,
            Optional<LocalDate> start,
            List<Deadline> deadlines,
            String lead,
            List<FundingShare> planned) {
        var item = id + "@" + unit;
        var said = said(id);
        return new Work(
                id,
                own,
                text,
                start,
                deadlines,
                lead,
                planned,
                new Register(RegisterKind.TASK_PROGRESS.code(), unit, item, month),
                said.flatMap(entry -> Recorded.decimal(entry.content().path("percent"))),
                said.map(Works::words).orElse(""));
    }

    private Optional<Entry> said(String id) {
        return progress.of(id)
                .filter(entry -> entry.register().period().compareTo(month) <= 0)
                .max(Comparator.comparing(entry -> entry.register().period()));
    }

    private static String words(Entry entry) {
        var percent = number(entry, "percent");
        var quantity = number(entry, "quantity");
        return percent.isEmpty()
                ? quantity
                : Messages.text("plan.percent", percent)
                        + (quantity.isEmpty() ? "" : Messages.text("plan.quantity", quantity));
    }

    private static String number(Entry entry, String field) {
        return Recorded.decimal(entry.content().path(field))
                .map(VietnameseNumbers::format)
                .orElse("");
    }
}
