package vn.sontm.programme.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.Recorded;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/** What is due up to a day and not done, the earliest first; what is overdue is among it. A function of registers and day. */
public record Agenda(Registers registers, LocalDate today) {
    /** What one unit has to do. */
    public List<DueItem> unit(UnitStatus unit, LocalDate until) {
        return upTo(
                until,
                new DueReports(registers, today).ofUnit(unit.unit(), until),
                DueCriteria.of(List.of(unit)),
                new DueTasks(registers, unit.unit(), today).ofUnit(unit.unit()),
                ownTasks(unit.unit()),
                new DueDuties(registers, today).ofUnit(unit.unit()),
                new DueFindings(registers, today).ofUnit(unit.unit()),
                evidence(unit.unit()));
    }

    /** The reports that a department owes its office next, one of each kind of period. */
    public List<DueItem> reportsOfDepartment(String department) {
        return new DueReports(registers, today).ofDepartment(department);
    }

    /** What an office and the agencies that lead have to see to, over all its units. */
    public List<DueItem> office(OfficeStatus office, LocalDate until) {
        return upTo(
                until,
                new DueReports(registers, today).ofOffice(office.units(), until),
                DueCriteria.of(office.units()),
                new DueTasks(registers, office.office(), today)
                        .ofOffice(
                                office.office(),
                                office.units().stream().map(UnitStatus::unit).toList()),
                new DueFindings(registers, today).ofOffice());
    }

    private List<DueItem> ownTasks(String unit) {
        var words = new TaskWords(registers.ofUnit(RegisterKind.TASK_PROGRESS, unit));
        return registers.ofUnit(RegisterKind.OWN_TASK, unit).stream()
                .map(OwnTask::read)
                .filter(task -> !words.finished(task.id()))
                .flatMap(task -> task.finish().stream().map(day -> item(task, day, words.text(task.id()))))
                .toList();
    }

    private static DueItem item(OwnTask task, LocalDate day, String state) {
        var who = task.person().isEmpty() ? task.lead() : List.of(task.person());
        return new DueItem(DueItem.Kind.TASK, task.id(), day, task.text(), List.of(), who, state);
    }

    private List<DueItem> evidence(String unit) {
        return registers.ofUnit(RegisterKind.EVIDENCE, unit).stream()
                .flatMap(piece ->
                        Recorded.day(piece.content().path("expires")).stream().map(day -> item(piece, day)))
                .toList();
    }

    private static DueItem item(Entry evidence, LocalDate day) {
        var name = evidence.content().path("name").asText();
        return new DueItem(
                DueItem.Kind.EVIDENCE,
                evidence.register().item(),
                day,
                Messages.text("agenda.evidence", name),
                List.of(),
                List.of(),
                "");
    }

    @SafeVarargs
    private static List<DueItem> upTo(LocalDate until, List<DueItem>... items) {
        return Stream.of(items)
                .flatMap(List::stream)
                .filter(item -> !item.day().isAfter(until))
                .sorted(DueItem.ORDER)
                .toList();
    }
}
