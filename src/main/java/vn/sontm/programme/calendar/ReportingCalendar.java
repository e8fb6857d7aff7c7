package vn.sontm.programme.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sontm.programme.calendar.DueDay.Matter;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/** What is due from whom by which day. Knows no due day by itself: all of them are the office's data. */
public record ReportingCalendar(List<DueDay> dueDays, Namesakes namesakes) {
    // a rule lets at most twelve months pass after the end of a period
    private static final int YEARS_BACK = 1;

    public ReportingCalendar {
        dueDays = List.copyOf(dueDays);
    }

    public static ReportingCalendar from(Registers registers, Namesakes namesakes) {
        var rules = registers.all(RegisterKind.DUE_DAY).stream()
                .flatMap(entry -> DueDay.read(entry.register().item(), entry.content()).stream())
                .toList();
        return new ReportingCalendar(rules, namesakes);
    }

    /** The day by which a commune reports; empty while the office has set none. A rule that names the unit goes first. */
    public Optional<LocalDate> due(Period period, String unit) {
        return due(period, unit, Obligor.COMMUNE, Matter.REPORT);
    }

    /** The day by which a department reports. */
    public Optional<LocalDate> departmentDue(Period period, String department) {
        return due(period, department, Obligor.DEPARTMENT, Matter.REPORT);
    }

    /** The day by which a commune or a department has its own plan of a year; empty while the office has set none. */
    public Optional<LocalDate> planDue(int year, String unit, Obligor obligor) {
        return due(Period.parse("%04d".formatted(year)), unit, obligor, Matter.PLAN);
    }

    /** Every report that falls due from one day to another, both included, the earliest first. */
    public List<Due> between(LocalDate from, LocalDate to) {
        return dueDays.stream()
                .filter(rule -> rule.about() == Matter.REPORT)
                .flatMap(rule -> IntStream.rangeClosed(from.getYear() - YEARS_BACK, to.getYear())
                        .boxed()
                        .flatMap(year -> Period.ofYear(rule.kind(), year).stream())
                        .map(period -> new Due(rule.of(period), period, rule.obligor())))
                .filter(due -> !due.day().isBefore(from) && !due.day().isAfter(to))
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<LocalDate> due(Period period, String unit, Obligor obligor, Matter about) {
        return rules(period, obligor)
                .filter(rule -> rule.about() == about)
                .filter(rule -> rule.concerns(unit, period, namesakes))
                .min(Comparator.comparing((DueDay rule) -> rule.units().isEmpty())
                        .thenComparing(rule -> rule.of(period)))
                .map(rule -> rule.of(period));
    }

    private Stream<DueDay> rules(Period period, Obligor obligor) {
        return dueDays.stream().filter(rule -> rule.kind() == period.kind() && rule.obligor() == obligor);
    }
}
