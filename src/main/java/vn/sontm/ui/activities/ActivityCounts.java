package vn.sontm.ui.activities;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sontm.base.Messages;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.Snapshot;

/**
 * How many activities of each kind the year of the chosen period has seen until its end.
 *
 * @param missing how much the plan's duties asked for and was not done
 */
record ActivityCounts(int year, Map<String, Long> byKind, int missing) {
    static ActivityCounts of(Snapshot snapshot) {
        var period = snapshot.period();
        var unit = snapshot.identity().unit();
        var counts = snapshot.registers().ofUnit(RegisterKind.ACTIVITY, unit).stream()
                .filter(entry -> isIn(entry, period.year(), period.last()))
                .collect(Collectors.groupingBy(
                        entry -> entry.content().path("kind").asText(), TreeMap::new, Collectors.counting()));
        return new ActivityCounts(period.year(), counts, DutyFacts.of(snapshot).missing());
    }

    private static boolean isIn(Entry entry, int year, YearMonth last) {
        var date = entry.content().path("date").asText();
        if (!date.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return false;
        }
        var day = LocalDate.parse(date);
        return day.getYear() == year && !YearMonth.from(day).isAfter(last);
    }

    String sentence() {
        var known = byKind.entrySet().stream()
                .filter(kind -> !kind.getKey().isEmpty())
                .map(kind -> Messages.text("activities.count", DonePart.KIND.words(kind.getKey()), kind.getValue()))
                .collect(Collectors.joining(" · "));
        var done = Messages.text(
                "activities.counts",
                Integer.toString(year),
                known.isEmpty() ? Messages.text("activities.counts.none") : known);
        return missing == 0 ? done : done + "\n" + Messages.text("activities.missing", missing);
    }
}
