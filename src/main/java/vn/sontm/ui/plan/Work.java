package vn.sontm.ui.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.ledger.Register;
import vn.sontm.programme.plan.Deadline;
import vn.sontm.programme.plan.FundingShare;

/**
 * A task or work: of the office's plan as it binds the unit, or of the unit's own plan.
 *
 * @param own whether it is of the unit's own plan
 * @param deadlines that bind the unit
 * @param lead who leads; persons of a unit's own task
 * @param planned money for this unit, by source, as the plan states it
 * @param progress the register of this unit's word for the month, written or not
 * @param percent what was said last, up to the month
 * @param said the same in words; empty where nothing was said
 */
record Work(
        String id,
        boolean own,
        String text,
        Optional<LocalDate> start,
        List<Deadline> deadlines,
        String lead,
        List<FundingShare> planned,
        Register progress,
        Optional<BigDecimal> percent,
        String said) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** The first to be finished first; those without a day last. */
    static final Comparator<Work> ORDER =
            Comparator.comparing(work -> work.latest().orElse(LocalDate.MAX));

    /** How a work stands on a day. */
    enum State {
        DONE,
        OVERDUE,
        OPEN
    }

    Work {
        deadlines = List.copyOf(deadlines);
        planned = List.copyOf(planned);
    }

    /** As lists name it: what is the unit's own is marked. */
    String name() {
        return own ? Messages.text("plan.own.mark", text) : text;
    }

    /** The last day that keeps all its deadlines. */
    Optional<LocalDate> latest() {
        return deadlines.stream()
                .flatMap(deadline -> deadline.latest().stream())
                .max(Comparator.naturalOrder());
    }

    State state(LocalDate day) {
        if (percent.filter(done -> done.compareTo(ALL) >= 0).isPresent()) {
            return State.DONE;
        }
        return latest().filter(day::isAfter).isPresent() ? State.OVERDUE : State.OPEN;
    }

    /** From nothing to 1. */
    double share() {
        return percent.map(done -> done.max(BigDecimal.ZERO).min(ALL).doubleValue() / ALL.doubleValue())
                .orElse(0.0);
    }

    /** As printed, with the last days in time; that the plan states none. */
    String deadline() {
        return words(deadlines);
    }

    /** As printed, or the day where nothing is printed. */
    String printed() {
        return deadlines.stream()
                .map(deadline -> deadline.printed().isBlank() ? last(deadline) : deadline.printed())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    static String words(List<Deadline> deadlines) {
        return deadlines.isEmpty()
                ? Messages.text("plan.not-stated")
                : deadlines.stream().map(Work::words).distinct().collect(Collectors.joining("; "));
    }

    private static String words(Deadline deadline) {
        return deadline.printed().isBlank() || deadline.latest().isEmpty()
                ? deadline.printed() + last(deadline)
                : Messages.text("plan.deadline", deadline.printed(), last(deadline));
    }

    private static String last(Deadline deadline) {
        return deadline.latest().map(VietnameseNumbers::format).orElse("");
    }
}
