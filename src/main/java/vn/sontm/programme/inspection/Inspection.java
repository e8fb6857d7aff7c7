package vn.sontm.programme.inspection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.Recorded;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/**
 * One inspection of one unit or agency.
 *
 * @param unit that was inspected
 * @param team who came
 * @param place where inside the unit; may be empty
 * @param findings what has to be mended; empty where nothing was found
 * @param due the day by which it is to be mended
 * @param done the day on which it was
 * @param followUp how it was mended; may be empty
 */
public record Inspection(
        String unit,
        String team,
        Optional<LocalDate> date,
        String place,
        String findings,
        Optional<LocalDate> due,
        Optional<LocalDate> done,
        String followUp,
        Entry entry) {
    /** How far it is followed up. */
    public enum State {
        /** Nothing to mend. */
        CLEAR,
        OPEN,
        OVERDUE,
        DONE
    }

    private static final Comparator<Inspection> LATEST_FIRST = Comparator.comparing(
                    (Inspection inspection) -> inspection.date().orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(inspection -> inspection.entry().register());

    /** Of all units, the latest first. */
    public static List<Inspection> all(Registers registers) {
        return registers.all(RegisterKind.INSPECTION).stream()
                .map(Inspection::read)
                .sorted(LATEST_FIRST)
                .toList();
    }

    public static List<Inspection> of(Registers registers, String unit) {
        return registers.ofUnit(RegisterKind.INSPECTION, unit).stream()
                .map(Inspection::read)
                .sorted(LATEST_FIRST)
                .toList();
    }

    private static Inspection read(Entry entry) {
        var content = entry.content();
        return new Inspection(
                entry.register().unit(),
                content.path("team").asText().strip(),
                Recorded.day(content.path("date")),
                content.path("place").asText().strip(),
                content.path("findings").asText().strip(),
                Recorded.day(content.path("due")),
                Recorded.day(content.path("done")),
                content.path("followUp").asText().strip(),
                entry);
    }

    public State on(LocalDate today) {
        if (done.isPresent()) {
            return State.DONE;
        }
        if (findings.isEmpty()) {
            return State.CLEAR;
        }
        return due.filter(today::isAfter).isPresent() ? State.OVERDUE : State.OPEN;
    }
}
