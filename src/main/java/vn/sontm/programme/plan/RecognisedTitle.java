package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import vn.sontm.base.Json;
import vn.sontm.base.Place;

/**
 * A title that the plan says is held at the start of its year.
 *
 * @param subject code of the unit, or of the subject inside it
 * @param set id of the set of its time, or the level of the sets where the plan does not say which
 * @param decision by which it was given; empty where the plan does not say
 */
public record RecognisedTitle(
        String subject,
        String set,
        String title,
        String decision,
        Optional<LocalDate> date,
        Optional<Quotation> source) {
    static RecognisedTitle read(Place place) {
        return new RecognisedTitle(
                place.field("subject").name(),
                place.field("set").identifier(),
                place.field("title").name(),
                PlanJson.text(place, "decision"),
                place.optional("date").flatMap(Place::day),
                place.optional("source").filter(Place::isObject).map(Quotation::read));
    }

    ObjectNode write() {
        var json = Json.object().put("subject", subject).put("set", set).put("title", title);
        PlanJson.put(json, "decision", decision);
        date.ifPresent(day -> json.put("date", day.toString()));
        source.ifPresent(quotation -> json.set("source", quotation.write()));
        return json;
    }
}
