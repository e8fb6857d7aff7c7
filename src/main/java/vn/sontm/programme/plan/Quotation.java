package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.sontm.base.Json;
import vn.sontm.base.Place;

/**
 * Where the plan says something, in its own words with every slip.
 *
 * @param section number of the section, such as {@code II.1.2.1}; empty before the first
 * @param line of the printed text, from 1
 */
public record Quotation(String section, int line, String quote) {
    static Quotation read(Place place) {
        return new Quotation(
                PlanJson.text(place, "section"),
                place.field("line").integer(1).orElse(1),
                place.field("quote").name());
    }

    ObjectNode write() {
        var json = Json.object();
        PlanJson.put(json, "section", section);
        return json.put("line", line).put("quote", quote);
    }
}
