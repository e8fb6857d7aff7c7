package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import vn.sontm.base.Json;
import vn.sontm.base.Place;

/**
 * How many units the plan wants to meet a criterion at the year's end, as printed: the three figures may contradict each
 * other, which the plan check lists.
 *
 * @param count units that meet it
 * @param of units that are counted
 * @param percent the printed percentage
 * @param printed the plan's own words, such as "12/20 xã, đạt 55%"
 */
public record TargetCount(OptionalInt count, OptionalInt of, Optional<BigDecimal> percent, String printed) {
    static TargetCount read(Place place) {
        return new TargetCount(
                place.optional("count").map(figure -> figure.integer(0)).orElseGet(OptionalInt::empty),
                place.optional("of").map(figure -> figure.integer(1)).orElseGet(OptionalInt::empty),
                place.optional("percent").flatMap(Place::number),
                place.field("printed").name());
    }

    ObjectNode write() {
        var json = Json.object();
        count.ifPresent(figure -> json.put("count", figure));
        of.ifPresent(figure -> json.put("of", figure));
        percent.ifPresent(figure -> json.put("percent", figure));
        return json.put("printed", printed);
    }
}
