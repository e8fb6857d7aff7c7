package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.Json;
import vn.sontm.base.Place;
import vn.sontm.ledger.Register;

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

    /** What cannot be read is listed among the place's mistakes and left out. */
    public static Deadline read(Place place) {
        return new Deadline(
                place.field("printed").name(),
                place.optional("latest").flatMap(Place::day),
                PlanJson.texts(place, "units"),
                PlanJson.text(place, "works"));
    }

    /** Whether it binds a unit, or a subject inside one. */
    public boolean binds(String subject) {
        return units.isEmpty() || units.contains(Register.unitOf(subject)) || units.contains(subject);
    }

    /** The same without the units that it binds, to be said of one of them. */
    public Deadline alone() {
        return new Deadline(printed, latest, List.of(), works);
    }

    ObjectNode write() {
        var json = Json.object().put("printed", printed);
        latest.ifPresent(day -> json.put("latest", day.toString()));
        PlanJson.put(json, "units", units);
        PlanJson.put(json, "works", works);
        return json;
    }
}
