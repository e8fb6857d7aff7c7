package vn.sontm.programme.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/**
 * How one unit handed in one period, as its office sees it.
 *
 * @param due the day by which it reports; empty while the office has set none
 * @param asOf day of the figures as the unit typed it
 * @param submitted whether the unit's submission is known at the office
 * @param received the first day of receipt that a person confirmed
 * @param locked whether the office has closed the period
 * @param changedSince changes of the unit that came after what it submitted
 * @param gaps running numbers that are missing at the office, in words, one text for each device
 */
public record Delivery(
        String unit,
        String name,
        Period period,
        Optional<LocalDate> due,
        Optional<LocalDate> asOf,
        boolean submitted,
        Optional<LocalDate> received,
        boolean locked,
        long changedSince,
        List<String> gaps) {
    /** Where the report is on its way. */
    public enum State {
        /** Received on the due day or before. */
        ON_TIME,
        LATE,
        /** Received, and no due day is set: neither in time nor late. */
        UNDATED,
        /** The figures are at the office, the day of receipt awaits a person's word. */
        UNCONFIRMED,
        MISSING,
        /** Not there, and there is still time. */
        AWAITED,
        /** Not there, and no due day is set. */
        UNSET
    }

    public Delivery {
        gaps = List.copyOf(gaps);
    }

    /** Whether there is anything to wait for or to see: it is due some day, or there. */
    public boolean expected() {
        return due.isPresent() || submitted || received.isPresent();
    }

    /** What tells of it: handed in, received, locked. */
    public Stream<Register> registers(Registers registers) {
        return Stream.of(RegisterKind.SUBMISSION, RegisterKind.RECEIPT, RegisterKind.LOCK)
                .flatMap(kind -> registers.ofUnit(kind, unit).stream())
                .map(Entry::register)
                .filter(register -> register.period().equals(period.code()));
    }

    /** @param day on which one asks */
    public State on(LocalDate day) {
        if (received.isPresent()) {
            return due.isEmpty() ? State.UNDATED : daysLate(day) > 0 ? State.LATE : State.ON_TIME;
        }
        if (submitted) {
            return State.UNCONFIRMED;
        }
        return due.map(last -> day.isAfter(last) ? State.MISSING : State.AWAITED)
                .orElse(State.UNSET);
    }

    /**
     * Days between the due day and the receipt; of what is not there, the day on which one asks. 0 when in time, and while
     * nobody has confirmed the receipt of what is there.
     */
    public long daysLate(LocalDate day) {
        if (submitted && received.isEmpty()) {
            return 0;
        }
        return due.map(known -> received.orElse(day).toEpochDay() - known.toEpochDay())
                .filter(days -> days > 0)
                .orElse(0L);
    }
}
