package vn.sontm.programme.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.calendar.Due;
import vn.sontm.programme.calendar.Obligor;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.calendar.ReportingCalendar;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.unit.Units;

/** Reports that were due lately or will be, and have not been handed in. */
final class DueReports {
    /** A report that is late by more is no matter of this week; the list of submissions shows it. */
    private static final int MOST_DAYS_LATE = 60;

    private final Units units;
    private final ReportingCalendar calendar;
    private final LocalDate today;
    private final Set<HandedIn> handedIn = new HashSet<>();

    private record HandedIn(String unit, String period) {}

    DueReports(Registers registers, LocalDate today) {
        this.units = Units.from(registers);
        this.calendar = ReportingCalendar.from(registers, units::names);
        this.today = today;
        registers
                .all(RegisterKind.SUBMISSION)
                .forEach(entry -> handedIn.add(
                        new HandedIn(entry.register().unit(), entry.register().period())));
    }

    List<DueItem> ofUnit(String unit, LocalDate until) {
        return calendar.between(today.minusDays(MOST_DAYS_LATE), until).stream()
                .filter(due -> due.obligor() == Obligor.COMMUNE && owes(unit, due))
                .map(due ->
                        item(due, Messages.text("agenda.report", due.period().inside()), List.of()))
                .toList();
    }

    /** What a department owes its office: of each kind of period the reports that are late, and the next one. */
    List<DueItem> ofDepartment(String department) {
        var owed = calendar.between(today.minusDays(MOST_DAYS_LATE), today.plusYears(1)).stream()
                .filter(due -> due.obligor() == Obligor.DEPARTMENT && !hasHandedIn(department, due.period()))
                .filter(due -> calendar.departmentDue(due.period(), department).equals(Optional.of(due.day())))
                .toList();
        return Stream.of(Period.Kind.values())
                .flatMap(kind ->
                        owed.stream().filter(due -> due.period().kind() == kind).limit(late(owed, kind) + 1))
                .map(due ->
                        item(due, Messages.text("agenda.report", due.period().inside()), List.of()))
                .toList();
    }

    private long late(List<Due> owed, Period.Kind kind) {
        return owed.stream()
                .filter(due -> due.period().kind() == kind && due.day().isBefore(today))
                .count();
    }

    /** What units owe the office, and what it owes itself; nothing tells whether it has handed in, so only what is to come. */
    List<DueItem> ofOffice(List<UnitStatus> units, LocalDate until) {
        return calendar.between(today.minusDays(MOST_DAYS_LATE), until).stream()
                .flatMap(due -> switch (due.obligor()) {
                    case COMMUNE -> ofUnits(due, units).stream();
                    case OFFICE -> own(due).stream();
                    case DEPARTMENT -> Stream.empty();
                })
                .toList();
    }

    private Optional<DueItem> ofUnits(Due due, List<UnitStatus> units) {
        var late = units.stream()
                .filter(unit -> owes(unit.unit(), due))
                .map(UnitStatus::name)
                .toList();
        return late.isEmpty()
                ? Optional.empty()
                : Optional.of(item(
                        due, Messages.text("agenda.report.units", due.period().inside()), late));
    }

    private Optional<DueItem> own(Due due) {
        return due.day().isBefore(today)
                ? Optional.empty()
                : Optional.of(item(
                        due, Messages.text("agenda.report.office", due.period().inside()), List.of()));
    }

    /** A rule that names the unit stands before the rule for all; of several days for what became one unit the earliest. */
    private boolean owes(String unit, Due due) {
        var period = due.period();
        return !hasHandedIn(unit, period)
                && reporters(unit, period)
                        .filter(reporter -> !hasHandedIn(reporter, period))
                        .flatMap(reporter -> calendar.due(period, reporter).stream())
                        .min(Comparator.naturalOrder())
                        .equals(Optional.of(due.day()));
    }

    private boolean hasHandedIn(String unit, Period period) {
        return handedIn.contains(new HandedIn(unit, period.code()));
    }

    /** The unit; for a period that ended before it began, those that it now stands for and that were there. */
    private Stream<String> reporters(String unit, Period period) {
        var begun = units.find(unit)
                .flatMap(known -> known.span().from())
                .filter(period.lastDay()::isBefore)
                .isEmpty();
        return begun
                ? Stream.of(unit)
                : units.names(unit, today).stream()
                        .filter(code -> units.find(code)
                                .filter(known -> known.existsOn(period.lastDay()))
                                .isPresent());
    }

    private static DueItem item(Due due, String text, List<String> units) {
        return new DueItem(DueItem.Kind.REPORT, due.period().code(), due.day(), text, units, List.of(), "");
    }
}
