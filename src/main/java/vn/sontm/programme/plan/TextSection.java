package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.sontm.base.Json;
import vn.sontm.base.Place;

/**
 * One numbered section of the printed text.
 *
 * @param section its number, such as {@code II.1.2.1}, or a word for what stands before the first or after the last
 * @param heading its heading; empty where it has none
 * @param lines as printed, the heading's own among them
 */
public record TextSection(String section, String heading, List<Line> lines) {
    /**
     * @param number counted through the whole printed text, from 1
     */
    public record Line(int number, String text) {}

    public TextSection {
        lines = List.copyOf(lines);
    }

    static TextSection read(Place place) {
        return new TextSection(
                place.field("section").identifier(),
                PlanJson.text(place, "heading"),
                place.field("lines").elements().stream()
                        .filter(Place::isObject)
                        .map(line -> new Line(
                                line.field("line").integer(1).orElse(1),
                                line.field("text").text()))
                        .toList());
    }

    ObjectNode write() {
        var json = Json.object().put("section", section);
        PlanJson.put(json, "heading", heading);
        var array = json.putArray("lines");
        lines.forEach(line -> array.addObject().put("line", line.number()).put("text", line.text()));
        return json;
    }
}
