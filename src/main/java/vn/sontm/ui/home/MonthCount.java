package vn.sontm.ui.home;

import java.util.List;
import vn.sontm.programme.calendar.Period;
import vn.sontm.ui.common.Snapshot;

/** How many criteria of the chosen set were met at the end of a month. */
record MonthCount(Period month, long met, int of) {
    /** The months of the period's year up to its end, the first one first. */
    static List<MonthCount> of(Snapshot snapshot) {
        var period = snapshot.period();
        return Period.ofYear(Period.Kind.MONTH, period.year()).stream()
                .filter(month -> !month.last().isAfter(period.last()))
                .flatMap(month -> snapshot.at(month).set(snapshot.set()).stream()
                        .map(set -> set.subjects().getFirst())
                        .map(subject -> new MonthCount(month, subject.met(), subject.required())))
                .toList();
    }
}
