package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.sontm.base.Json;
import vn.sontm.base.Place;

/**
 * Who leads and who helps for some units only, where the plan does not name the same agencies for all.
 *
 * @param lead ids of agencies, as are those who help
 */
public record Assignment(List<String> units, List<String> lead, List<String> coordinating) {
    public Assignment {
        units = List.copyOf(units);
        lead = List.copyOf(lead);
        coordinating = List.copyOf(coordinating);
    }

    static Assignment read(Place place) {
        return new Assignment(
                PlanJson.texts(place, "units"), PlanJson.texts(place, "lead"), PlanJson.texts(place, "coordinating"));
    }

    ObjectNode write() {
        var json = Json.object();
        PlanJson.put(json, "units", units);
        PlanJson.put(json, "lead", lead);
        PlanJson.put(json, "coordinating", coordinating);
        return json;
    }
}
