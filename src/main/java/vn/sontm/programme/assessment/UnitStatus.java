package vn.sontm.programme.assessment;

import java.util.List;
import vn.sontm.programme.calendar.Period;

/** Everything that is known of one unit at one period: what screens, commands and forms read. */
public record UnitStatus(String unit, String name, Period period, List<SetStatus> sets) {
    public UnitStatus {
        sets = List.copyOf(sets);
    }

    /** With the verdicts alone: what totals count. */
    UnitStatus withoutIndicators() {
        return new UnitStatus(
                unit,
                name,
                period,
                sets.stream().map(SetStatus::withoutIndicators).toList());
    }
}
