package vn.sontm.programme.merger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import vn.sontm.base.Json;

/**
 * The office's answer for one indicator.
 *
 * @param weight what a mean is weighted by, such as "dân số"; empty for every other way
 */
public record Combining(Way way, String weight) {
    public Combining {
        if (weight.isEmpty() == (way == Way.MEAN)) {
            throw new IllegalArgumentException("a weight belongs to a mean: " + way + " " + weight);
        }
    }

    public static Combining of(Way way) {
        return new Combining(way, "");
    }

    /** Empty for what this version cannot read: it combines nothing. */
    static Optional<Combining> read(JsonNode json) {
        var weight = json.path("weight").asText();
        return Way.of(json.path("way").asText())
                .filter(way -> way != Way.MEAN || !weight.isEmpty())
                .map(way -> new Combining(way, way == Way.MEAN ? weight : ""));
    }

    public ObjectNode toJson() {
        var json = Json.object().put("way", way.code());
        if (!weight.isEmpty()) {
            json.put("weight", weight);
        }
        return json;
    }
}
