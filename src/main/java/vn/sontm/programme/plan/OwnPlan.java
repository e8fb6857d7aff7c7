package vn.sontm.programme.plan;

import java.time.LocalDate;
import java.util.Optional;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.Recorded;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/**
 * The plan that a unit or an agency makes for itself for a year, as it says itself, else as its office writes for it.
 *
 * @param number as printed; may be empty
 * @param office the office that writes for it; empty where the unit says so itself or nobody does
 * @param entry what says all this; empty where nobody does
 */
public record OwnPlan(
        String unit,
        int year,
        String number,
        Optional<LocalDate> issued,
        Optional<LocalDate> sent,
        Optional<String> office,
        Optional<Entry> entry) {
    /** How it stands to its due day, by the day of sending, else by that of issue. */
    public enum State {
        ON_TIME,
        LATE,
        /** It is there, no day is written down. */
        UNDATED,
        MISSING,
        /** Not there, and there is still time or no due day. */
        AWAITED
    }

    public static OwnPlan of(Registers registers, String unit, int year) {
        var own = registers.find(register(unit, year));
        var said = own.or(() -> registers.ofUnit(RegisterKind.OWN_PLAN, unit).stream()
                .filter(entry -> entry.register().item().startsWith(item(year) + "@"))
                .findFirst());
        return new OwnPlan(
                unit,
                year,
                said.map(entry -> entry.content().path("number").asText()).orElse(""),
                said.flatMap(entry -> Recorded.day(entry.content().path("issued"))),
                said.flatMap(entry -> Recorded.day(entry.content().path("sent"))),
                own.isPresent() ? Optional.empty() : said.map(OwnPlan::writer),
                said);
    }

    /** Where a unit says it itself. */
    public static Register register(String unit, int year) {
        return new Register(RegisterKind.OWN_PLAN.code(), unit, item(year), "");
    }

    /** Where an office says it for one without a PC. */
    public static Register register(String unit, int year, String office) {
        return new Register(RegisterKind.OWN_PLAN.code(), unit, item(year) + "@" + office, "");
    }

    public State on(LocalDate today, Optional<LocalDate> due) {
        var day = sent.or(() -> issued);
        if (day.isPresent()) {
            return due.filter(day.get()::isAfter).isPresent() ? State.LATE : State.ON_TIME;
        }
        if (!number.isEmpty()) {
            return State.UNDATED;
        }
        return due.filter(today::isAfter).isPresent() ? State.MISSING : State.AWAITED;
    }

    /** Days after the due day; of what is not there as of today. 0 when in time. */
    public long daysLate(LocalDate today, Optional<LocalDate> due) {
        return due.map(day -> sent.or(() -> issued).orElse(today).toEpochDay() - day.toEpochDay())
                .filter(days -> days > 0)
                .orElse(0L);
    }

    private static String item(int year) {
        return "%04d".formatted(year);
    }

    private static String writer(Entry entry) {
        var item = entry.register().item();
        return item.substring(item.indexOf('@') + 1);
    }
}
