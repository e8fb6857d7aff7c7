package vn.sontm.programme.assessment;

import java.util.List;
import vn.sontm.programme.calendar.Period;

/** All units under the consolidating office at one period, with the official totals. */
public record OfficeStatus(
        String office, String name, Period period, List<UnitStatus> units, List<CriterionTotal> totals) {
    public OfficeStatus {
        units = List.copyOf(units);
        totals = List.copyOf(totals);
    }
}
