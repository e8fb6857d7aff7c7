package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import vn.sontm.base.Json;
import vn.sontm.base.Place;

/**
 * Money of one source for a task.
 *
 * @param source id of the source, such as {@code central} or {@code people}
 * @param amount in triệu đồng
 */
public record FundingShare(String source, BigDecimal amount) {
    static FundingShare read(Place place) {
        return new FundingShare(
                place.field("source").identifier(),
                place.field("amount").number().orElse(BigDecimal.ZERO));
    }

    ObjectNode write() {
        return Json.object().put("source", source).put("amount", amount);
    }
}
