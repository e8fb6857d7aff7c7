package vn.sontm.programme.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.sontm.base.Json;
import vn.sontm.ledger.DepartmentCode;
import vn.sontm.programme.calendar.Period.Kind;

/**
 * The office's rule for the day by which a kind of period is reported. A {@code due-day} register's item is the kind's
 * code, optionally followed by a slash and a name, so that several rules for one kind stand side by side
 * ({@code quarter}, {@code quarter/van-phong-dieu-phoi}).
 *
 * @param day of the month, 1–31; in a shorter month its last day
 * @param monthOffset 0 for the last month of the period, 1 for the month after, and so on; below 0 for a month before it
 * @param units the units it is about; empty for all
 * @param about what has to be there by then
 */
public record DueDay(Kind kind, int day, int monthOffset, Set<String> units, Obligor obligor, Matter about) {
    /** What is due. */
    public enum Matter {
        /** The report on the period. */
        REPORT,
        /** The unit's own plan for the period. */
        PLAN;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Matter of(String code) {
            return Arrays.stream(values())
                    .filter(matter -> matter.code().equals(code))
                    .findFirst()
                    .orElse(REPORT);
        }
    }

    private static final int MOST_MONTHS = 12;

    public DueDay {
        if (!possible(day, monthOffset, about)) {
            throw new IllegalArgumentException("no due day: day " + day + ", months after " + monthOffset);
        }
        units = Set.copyOf(units);
    }

    /** The day by which a report is due. */
    public DueDay(Kind kind, int day, int monthOffset, Set<String> units, Obligor obligor) {
        this(kind, day, monthOffset, units, obligor, Matter.REPORT);
    }

    /** A plan may be due while its period runs, a report only after it. */
    private static boolean possible(int day, int monthOffset, Matter about) {
        var least = about == Matter.PLAN ? -MOST_MONTHS : 0;
        return day >= 1 && day <= 31 && monthOffset >= least && monthOffset <= MOST_MONTHS;
    }

    /** The due day of a period of this kind. */
    public LocalDate of(Period period) {
        var month = period.last().plusMonths(monthOffset);
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    /** Whether it holds for a unit, or for what became part of it by the end of the period and of the time to report. */
    boolean concerns(String unit, Period period, Namesakes namesakes) {
        return units.isEmpty()
                || units.contains(DepartmentCode.agency(unit))
                || namesakes.of(unit, settled(period)).stream().anyMatch(units::contains);
    }

    private LocalDate settled(Period period) {
        var due = of(period);
        return due.isAfter(period.lastDay()) ? due : period.lastDay();
    }

    /** Reads a register; empty for what names no kind of period or no possible day. */
    public static Optional<DueDay> read(String item, JsonNode json) {
        var slash = item.indexOf('/');
        var day = json.path("day").asInt();
        var offset = json.path("monthOffset").asInt();
        var about = Matter.of(json.path("about").asText());
        if (!possible(day, offset, about)) {
            return Optional.empty();
        }
        var units = new HashSet<String>();
        json.path("units").forEach(unit -> units.add(unit.asText()));
        return Kind.of(slash < 0 ? item : item.substring(0, slash))
                .map(kind -> new DueDay(
                        kind,
                        day,
                        offset,
                        units,
                        Obligor.of(json.path("obligor").asText()),
                        about));
    }

    /** The content of its register. */
    public ObjectNode toJson() {
        var json = Json.object().put("day", day).put("monthOffset", monthOffset).put("obligor", obligor.code());
        if (about != Matter.REPORT) {
            json.put("about", about.code());
        }
        if (!units.isEmpty()) {
            new TreeSet<>(units).forEach(json.putArray("units")::add);
        }
        return json;
    }
}
