package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.sontm.base.Json;
import vn.sontm.base.Place;

/**
 * Who leads, helps or is obliged: a department, an enterprise, a group such as all People's Committees of communes.
 *
 * @param kind such as {@code department} or {@code group}: data
 * @param unit code of the unit that it belongs to alone; empty for any other
 * @param level of the units that it stands for, each of them; empty for one that is itself alone
 * @param printed the ways in which the plan writes its name
 */
public record Agency(String id, String name, String kind, String unit, String level, List<String> printed) {
    public Agency {
        printed = List.copyOf(printed);
    }

    static Agency read(Place place) {
        return new Agency(
                place.field("id").identifier(),
                place.field("name").name(),
                PlanJson.text(place, "kind"),
                PlanJson.text(place, "unit"),
                PlanJson.text(place, "level"),
                PlanJson.texts(place, "printed"));
    }

    ObjectNode write() {
        var json = Json.object().put("id", id).put("name", name);
        PlanJson.put(json, "kind", kind);
        PlanJson.put(json, "unit", unit);
        PlanJson.put(json, "level", level);
        PlanJson.put(json, "printed", printed);
        return json;
    }
}
