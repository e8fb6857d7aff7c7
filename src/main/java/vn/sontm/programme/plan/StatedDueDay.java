package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import vn.sontm.base.Place;
import vn.sontm.programme.calendar.DueDay;

/**
 * A day by which the plan wants a kind of period reported.
 *
 * @param id the kind of period, and a name where several rules stand side by side: {@code quarter/van-phong}
 * @param printed the plan's own words
 */
public record StatedDueDay(String id, DueDay rule, String printed) {
    /** Empty, with a mistake, for what names no kind of period or no possible day. */
    static Optional<StatedDueDay> read(Place place) {
        var id = place.field("id").name();
        var rule = DueDay.read(id, place.json());
        if (rule.isEmpty()) {
            place.mistake("due-day");
        }
        return rule.map(day -> new StatedDueDay(id, day, PlanJson.text(place, "printed")));
    }

    ObjectNode write() {
        var json = rule.toJson().put("id", id);
        PlanJson.put(json, "printed", printed);
        return json;
    }
}
