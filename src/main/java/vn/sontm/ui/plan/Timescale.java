package vn.sontm.ui.plan;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/** A year as a line from 0 to 1: every day is as long as any other, months differ. */
record Timescale(int year) {
    /** Where a bar begins and ends. */
    record Span(double from, double to) {}

    /** Where a day begins; days outside the year lie at its nearer end. */
    double begin(LocalDate day) {
        if (day.getYear() != year) {
            return day.getYear() < year ? 0 : 1;
        }
        return (day.getDayOfYear() - 1.0) / Year.of(year).length();
    }

    /** Where a day ends. */
    double end(LocalDate day) {
        return begin(day.plusDays(1));
    }

    /** Where a month begins; 13 is the end of the year. */
    double month(int month) {
        return month > 12 ? 1 : begin(LocalDate.of(year, month, 1));
    }

    boolean holds(LocalDate day) {
        return day.getYear() == year;
    }

    /** A work without a start takes the year's first day, one without a last day its end. */
    Span span(Optional<LocalDate> start, Optional<LocalDate> latest) {
        var to = latest.map(this::end).orElse(1.0);
        return new Span(Math.min(start.map(this::begin).orElse(0.0), to), to);
    }
}
