package vn.sontm.report.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sontm.programme.plan.Deadline;

/**
 * Who does a work when, as far as it is known.
 *
 * @param person in charge; empty where none is named
 * @param latest the last day that keeps the deadline
 * @param coordinating names of agencies
 * @param deadlines where units have their own; else none
 */
public record Schedule(
        String person,
        Optional<LocalDate> start,
        Optional<LocalDate> latest,
        List<String> coordinating,
        List<Deadline> deadlines) {
    public static final Schedule NONE = new Schedule("", Optional.empty(), Optional.empty(), List.of());

    public Schedule {
        coordinating = List.copyOf(coordinating);
        deadlines = List.copyOf(deadlines);
    }

    /** The same for every unit. */
    public Schedule(String person, Optional<LocalDate> start, Optional<LocalDate> latest, List<String> coordinating) {
        this(person, start, latest, coordinating, List.of());
    }

    /** By the deadlines that a plan states. */
    static Schedule of(List<Deadline> deadlines, List<String> coordinating) {
        var latest = deadlines.stream()
                .flatMap(deadline -> deadline.latest().stream())
                .max(LocalDate::compareTo);
        return new Schedule("", Optional.empty(), latest, coordinating, deadlines);
    }

    /** What binds one unit. */
    Schedule binding(String unit) {
        var own = deadlines.stream().filter(deadline -> deadline.binds(unit)).toList();
        return deadlines.isEmpty() ? this : of(own, coordinating);
    }
}
