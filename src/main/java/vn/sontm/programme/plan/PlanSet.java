package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.sontm.base.Json;
import vn.sontm.base.Place;

/**
 * A criteria set that the plan works with, and its population frozen for the year.
 *
 * @param id of the set's catalogue
 * @param units codes of the units, or of the subjects inside units, that the set's totals count over
 * @param printed the ways in which the plan names the set
 */
public record PlanSet(String id, List<String> units, List<String> printed) {
    public PlanSet {
        units = List.copyOf(units);
        printed = List.copyOf(printed);
    }

    static PlanSet read(Place place) {
        var units = PlanJson.texts(place, "units");
        if (place.field("units").json().isEmpty() && !place.field("units").missing()) {
            place.field("units").mistake("empty");
        }
        return new PlanSet(place.field("id").identifier(), units, PlanJson.texts(place, "printed"));
    }

    ObjectNode write() {
        var json = Json.object().put("id", id);
        PlanJson.put(json, "units", units);
        PlanJson.put(json, "printed", printed);
        return json;
    }
}
