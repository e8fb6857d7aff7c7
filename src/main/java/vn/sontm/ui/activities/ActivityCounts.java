package vn.sontm.ui.activities;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.Duty;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.Plans;

/**
 * How many activities of each kind the year of the chosen period has seen until its end, and the counted and recurring
 * duties of the plan that name this unit.
 */
record ActivityCounts(int year, Map<String, Long> byKind, List<String> duties) {
    static ActivityCounts of(Snapshot snapshot) {
        var period = snapshot.period();
        var unit = snapshot.identity().unit();
        var counts = snapshot.registers().ofUnit(RegisterKind.ACTIVITY, unit).stream()
                .filter(entry -> isIn(entry, period.year(), period.last()))
                .collect(Collectors.groupingBy(
                        entry -> entry.content().path("kind").asText(), TreeMap::new, Collectors.counting()));
        return new ActivityCounts(
                period.year(),
                counts,
                new Plans(snapshot.workspace())
                        .current(period).stream()
                                .flatMap(plan -> plan.duties().stream())
                                .filter(duty -> duty.units().contains(unit))
                                .filter(duty -> duty.kind() == Duty.Kind.COUNTED || duty.kind() == Duty.Kind.RECURRING)
                                .map(Duty::text)
                                .limit(3)
                                .toList());
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
                .map(kind ->
                        Messages.text("activities.count", ActivitiesScreen.KIND.words(kind.getKey()), kind.getValue()))
                .collect(Collectors.joining(" · "));
        var done = Messages.text(
                "activities.counts",
                Integer.toString(year),
                known.isEmpty() ? Messages.text("activities.counts.none") : known);
        return duties.isEmpty() ? done : done + "\n" + Messages.text("activities.duties", String.join("; ", duties));
    }
}
