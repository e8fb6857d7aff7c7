package vn.sontm.programme.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A deadline: as the plan prints it, and the last day that still keeps it ("trước tháng 11/2024" means by 31/10).
 *
 * @param printed the plan's own words
 * @param latest the last day in time; empty where the words name no possible day
 * @param units codes of the units it binds; empty means every unit of the paragraph
 * @param works what is to be finished, as printed; empty for the criterion as a whole
 */
public record Deadline(String printed, Optional<LocalDate> latest, List<String> units, String works) {
    public Deadline {
        units = List.copyOf(units);
    }
}
