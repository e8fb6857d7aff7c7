package vn.sontm.report.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.unit.Units;

/** What a commune wrote beside figures: activities, difficulties, its own tasks, how tasks go and the money for them. */
public record WorkLog(
        List<Entry> activities,
        List<Entry> difficulties,
        List<Entry> ownTasks,
        List<Entry> progress,
        List<Entry> funding) {
    public static final WorkLog EMPTY = new WorkLog(List.of(), List.of(), List.of(), List.of(), List.of());

    public WorkLog {
        activities = List.copyOf(activities);
        difficulties = List.copyOf(difficulties);
        ownTasks = List.copyOf(ownTasks);
        progress = List.copyOf(progress);
        funding = List.copyOf(funding);
    }

    /**
     * A unit's entries for a period, also under the codes that it had before: activities of its days, difficulties of its
     * months, all own tasks, progress and money reported up to its end. An activity without a day is shown in every period.
     */
    public static WorkLog of(Registers registers, String unit, Period period) {
        var codes = Units.from(registers).earlierCodes(unit);
        Function<RegisterKind, List<Entry>> all = kind -> codes.stream()
                .flatMap(code -> registers.ofUnit(kind, code).stream())
                .toList();
        return new WorkLog(
                all.apply(RegisterKind.ACTIVITY).stream()
                        .filter(entry -> day(entry)
                                .map(YearMonth::from)
                                .map(period::contains)
                                .orElse(true))
                        .toList(),
                all.apply(RegisterKind.DIFFICULTY).stream()
                        .filter(entry -> within(entry, period))
                        .toList(),
                all.apply(RegisterKind.OWN_TASK),
                upTo(all.apply(RegisterKind.TASK_PROGRESS), period),
                upTo(all.apply(RegisterKind.FUNDING), period));
    }

    private static List<Entry> upTo(List<Entry> said, Period period) {
        var last = period.last().toString();
        return said.stream()
                .filter(entry -> entry.register().period().compareTo(last) <= 0)
                .toList();
    }

    private static boolean within(Entry entry, Period period) {
        var month = entry.register().period();
        return month.compareTo(period.first().toString()) >= 0
                && month.compareTo(period.last().toString()) <= 0;
    }

    static Optional<LocalDate> day(Entry entry) {
        try {
            return Optional.of(LocalDate.parse(entry.content().path("date").asText()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
