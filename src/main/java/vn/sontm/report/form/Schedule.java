package vn.sontm.report.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who does a work when, as far as it is known.
 *
 * @param person in charge; empty where none is named
 * @param latest the last day that keeps the deadline
 * @param coordinating names of agencies
 */
public record Schedule(
        String person, Optional<LocalDate> start, Optional<LocalDate> latest, List<String> coordinating) {
    public static final Schedule NONE = new Schedule("", Optional.empty(), Optional.empty(), List.of());

    public Schedule {
        coordinating = List.copyOf(coordinating);
    }
}
