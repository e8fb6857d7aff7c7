package vn.sontm.programme.agenda;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * Something that is not done yet and has a day.
 *
 * @param reference what it is about: the id of a task or a duty, {@code set/number}, the code of a period, an evidence id
 * @param day the last day that keeps the deadline
 * @param units names of the units that it is open in, where an office looks over several; empty otherwise
 * @param who persons, else agencies or units; empty where nobody is named
 * @param state how it goes, in words; empty where nothing is known
 */
public record DueItem(
        Kind kind, String reference, LocalDate day, String text, List<String> units, List<String> who, String state) {
    /** Earliest first; of one day and kind as they come. */
    public static final Comparator<DueItem> ORDER =
            Comparator.comparing(DueItem::day).thenComparing(DueItem::kind);

    /** Where it comes from. */
    public enum Kind {
        REPORT,
        CRITERION,
        TASK,
        DUTY,
        FINDING,
        EVIDENCE
    }

    public DueItem {
        units = List.copyOf(units);
        who = List.copyOf(who);
    }

    DueItem with(String words, String how) {
        return new DueItem(kind, reference, day, words, units, who, how);
    }

    /** Days from today to the deadline; negative when it has passed. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, day);
    }
}
