package vn.sontm.programme.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.ReadOnce;
import vn.sontm.programme.register.Registers;

/** An office's totals at one of several periods, gathered unit by unit. */
public final class OfficeCourse {
    private final Assessments assessments;
    private final String office;
    private final Period period;
    private final Map<String, Supplier<UnitStatus>> units;
    private final List<UnitStatus> judged = new ArrayList<>();

    private OfficeCourse(Assessments assessments, String office, Period period) {
        this.assessments = assessments;
        this.office = office;
        this.period = period;
        this.units = assessments.units(office, period);
    }

    /**
     * The totals alone of several periods, each without its units. A unit is judged for all periods by one reading of what
     * it wrote, which is forgotten before the next unit is read. Refuses with {@code UNIT_UNKNOWN}.
     *
     * @param now what is known now
     * @param seen what the registers show of a period, given what is known now
     */
    public static List<OfficeStatus> totals(
            String office, List<Period> periods, Registers now, BiFunction<Period, Registers, Registers> seen) {
        var reading = new ReadOnce(now);
        var courses = periods.stream()
                .map(period -> new OfficeCourse(Assessments.of(seen.apply(period, reading)), office, period))
                .toList();
        courses.stream()
                .flatMap(course -> course.units.keySet().stream())
                .distinct()
                .forEach(unit -> {
                    courses.forEach(course -> course.judge(unit));
                    reading.forgetUnits();
                });
        return courses.stream().map(OfficeCourse::status).toList();
    }

    private void judge(String unit) {
        Optional.ofNullable(units.get(unit))
                .map(status -> status.get().withoutIndicators())
                .ifPresent(judged::add);
    }

    private OfficeStatus status() {
        return assessments.totalsOnly(office, period, judged);
    }
}
