package vn.sontm.ui.today;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.programme.assessment.SubjectStatus;
import vn.sontm.programme.calendar.Period;
import vn.sontm.report.form.Population;
import vn.sontm.ui.common.Snapshot;

/** How many criteria of a set subjects met in earlier months, as the official totals count. Each is judged when asked for. */
final class Course {
    private record Place(YearMonth month, String unit) {}

    private final Snapshot snapshot;
    private final String set;
    private final Map<YearMonth, Map<String, Supplier<Optional<SetStatus>>>> months = new HashMap<>();
    private final Map<Place, Map<String, Long>> met = new HashMap<>();

    Course(Snapshot snapshot, String set) {
        this.snapshot = snapshot;
        this.set = set;
    }

    /** Empty for a month in which the set did not count the subject. */
    Optional<Long> met(YearMonth month, Population.Member member) {
        if (Period.month(month).equals(snapshot.period())) {
            return Optional.of(member.subject().counted());
        }
        return Optional.ofNullable(
                met.computeIfAbsent(new Place(month, member.unit().unit()), this::judged)
                        .get(member.subject().subject()));
    }

    private Map<String, Long> judged(Place place) {
        var units = months.computeIfAbsent(
                place.month(), month -> snapshot.at(Period.month(month)).sets(set));
        return Optional.ofNullable(units.get(place.unit())).flatMap(Supplier::get).stream()
                .filter(SetStatus::counted)
                .map(snapshot.slice()::of)
                .flatMap(status -> status.subjects().stream())
                .collect(Collectors.toMap(SubjectStatus::subject, SubjectStatus::counted));
    }
}
