package vn.sontm.programme.unit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import vn.sontm.base.Json;

/**
 * The document by which something about a unit was decided, as the office cites it.
 *
 * @param number its number and issuer; empty where nobody has said it
 */
public record Decision(String number, Optional<LocalDate> date) {
    public static final Decision NONE = new Decision("", Optional.empty());

    static Decision read(JsonNode json) {
        return new Decision(json.path("number").asText(), Span.day(json.path("date")));
    }

    /** Leaves the field out where nothing is known. */
    public void write(ObjectNode owner, String field) {
        if (!equals(NONE)) {
            var json = Json.object().put("number", number);
            date.ifPresent(day -> json.put("date", day.toString()));
            owner.set(field, json);
        }
    }
}
