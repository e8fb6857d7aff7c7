package vn.sontm.programme.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.sontm.base.Json;
import vn.sontm.programme.calendar.Period.Kind;

/**
 * The office's rule for the day by which a kind of period is reported. A {@code due-day} register's item is the kind's
 * code, optionally followed by a slash and a name, so that several rules for one kind stand side by side
 * ({@code quarter}, {@code quarter/van-phong-dieu-phoi}).
 *
 * @param day of the month, 1–31; in a shorter month its last day
 * @param monthOffset 0 for the last month of the period, 1 for the month after, and so on
 * @param units the units it is about; empty for all
 */
public record DueDay(Kind kind, int day, int monthOffset, Set<String> units, Obligor obligor) {
    private static final int MOST_MONTHS = 12;

    public DueDay {
        if (day < 1 || day > 31 || monthOffset < 0 || monthOffset > MOST_MONTHS) {
            throw new IllegalArgumentException("no due day: day " + day + ", months after " + monthOffset);
        }
        units = Set.copyOf(units);
    }

    /** The due day of a period of this kind. */
    public LocalDate of(Period period) {
        var month = period.last().plusMonths(monthOffset);
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    boolean concerns(String unit) {
        return units.isEmpty() || units.contains(unit);
    }

    /** Reads a register; empty for what names no kind of period or no possible day. */
    public static Optional<DueDay> read(String item, JsonNode json) {
        var slash = item.indexOf('/');
        var day = json.path("day").asInt();
        var offset = json.path("monthOffset").asInt();
        if (day < 1 || day > 31 || offset < 0 || offset > MOST_MONTHS) {
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
                        Obligor.of(json.path("obligor").asText())));
    }

    /** The content of its register. */
    public ObjectNode toJson() {
        var json = Json.object().put("day", day).put("monthOffset", monthOffset).put("obligor", obligor.code());
        if (!units.isEmpty()) {
            new TreeSet<>(units).forEach(json.putArray("units")::add);
        }
        return json;
    }
}
