package vn.sontm.programme.assessment;

import java.util.List;
import java.util.stream.Stream;
import vn.sontm.programme.calendar.Period;

/**
 * All units under the consolidating office at one period, with the official totals.
 *
 * @param dissolved units of the plan's populations that have ended: each at its last month, and so in the totals
 */
public record OfficeStatus(
        String office,
        String name,
        Period period,
        List<UnitStatus> units,
        List<UnitStatus> dissolved,
        List<CriterionTotal> totals) {
    public OfficeStatus {
        dissolved = List.copyOf(dissolved);
        units = List.copyOf(units);
        totals = List.copyOf(totals);
    }

    /** The units, and those of the plan that have ended. */
    public List<UnitStatus> planned() {
        return Stream.concat(units.stream(), dissolved.stream()).toList();
    }

    /** Where nothing is dissolved. */
    public OfficeStatus(
            String office, String name, Period period, List<UnitStatus> units, List<CriterionTotal> totals) {
        this(office, name, period, units, List.of(), totals);
    }
}
