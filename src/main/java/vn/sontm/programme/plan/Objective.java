package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.Json;
import vn.sontm.base.Place;

/**
 * A goal of the whole area with its figure.
 *
 * @param units that it names; empty where it names none
 * @param printed the figure as the plan prints it
 * @param counts what communes record that it can be counted by, beside what the office says
 * @param measuredBy the results that tell whether it is reached, where they are those of a set
 */
public record Objective(
        String id,
        String text,
        Quantity quantity,
        List<String> units,
        String printed,
        Optional<Yardstick> measuredBy,
        Optional<CountedBy> counts,
        Optional<Quotation> source) {
    public Objective {
        units = List.copyOf(units);
    }

    static Objective read(Place place) {
        return new Objective(
                place.field("id").identifier(),
                place.field("text").name(),
                Quantity.read(place),
                PlanJson.texts(place, "units"),
                PlanJson.text(place, "printed"),
                place.optional("measuredBy").filter(Place::isObject).flatMap(Yardstick::read),
                place.optional("counts").filter(Place::isObject).flatMap(CountedBy::read),
                place.optional("source").filter(Place::isObject).map(Quotation::read));
    }

    ObjectNode write() {
        var json = Json.object().put("id", id).put("text", text);
        quantity.write(json);
        PlanJson.put(json, "units", units);
        PlanJson.put(json, "printed", printed);
        measuredBy.ifPresent(yardstick -> json.set("measuredBy", yardstick.write()));
        counts.ifPresent(count -> json.set("counts", count.write()));
        source.ifPresent(quotation -> json.set("source", quotation.write()));
        return json;
    }
}
