package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.Json;
import vn.sontm.base.Place;

/**
 * By which products, cooperatives or value chains that communes record an objective can be counted.
 *
 * @param stars how many a product needs at least; 0 where stars do not matter
 * @param newly whether only those count that began in the year
 */
public record ProductCount(String kind, int stars, boolean newly) {
    /** As communes record them. */
    public static final List<String> KINDS = List.of("ocop", "cooperative", "value-chain");

    /** Empty, with a mistake, for a kind that nobody records. */
    static Optional<ProductCount> read(Place place) {
        var stars = place.optional("stars").map(field -> field.integer(0).orElse(0));
        var newly = place.optional("newly").map(Place::truth);
        return place.field("kind")
                .code(code -> KINDS.stream().filter(code::equals).findFirst())
                .map(kind -> new ProductCount(kind, stars.orElse(0), newly.orElse(false)));
    }

    ObjectNode write() {
        var json = Json.object().put("kind", kind);
        if (stars > 0) {
            json.put("stars", stars);
        }
        if (newly) {
            json.put("newly", true);
        }
        return json;
    }
}
