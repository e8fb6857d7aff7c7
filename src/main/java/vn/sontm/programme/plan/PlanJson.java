package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import vn.sontm.base.Place;

/** What reading and writing the parts of a plan have in common: what is empty is left out of the JSON. */
final class PlanJson {
    private PlanJson() {}

    /** A list that may be left out. */
    static <T> List<T> list(Place place, String field, Function<Place, T> reader) {
        return place.optional(field)
                .map(list -> list.elements().stream()
                        .filter(Place::isObject)
                        .map(reader)
                        .toList())
                .orElse(List.of());
    }

    /** A list of words that may be left out. */
    static List<String> texts(Place place, String field) {
        return place.optional(field)
                .map(list -> list.elements().stream().map(Place::name).toList())
                .orElse(List.of());
    }

    /** A text that may be left out. */
    static String text(Place place, String field) {
        return place.optional(field).map(Place::text).orElse("");
    }

    static void put(ObjectNode json, String field, String text) {
        if (!text.isEmpty()) {
            json.put(field, text);
        }
    }

    static void put(ObjectNode json, String field, Collection<String> texts) {
        if (!texts.isEmpty()) {
            texts.forEach(json.putArray(field)::add);
        }
    }

    static <T> void put(ObjectNode json, String field, Collection<T> parts, Function<T, ObjectNode> writer) {
        if (!parts.isEmpty()) {
            parts.stream().map(writer).forEach(json.putArray(field)::add);
        }
    }
}
