package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.sontm.base.Json;
import vn.sontm.base.Place;

/**
 * A starting state that comes with a plan. Most plans give totals only; the office then enters the states one by one.
 *
 * @param subject code of the unit, or of the subject inside it
 * @param criterion as {@code set/number}
 */
public record StatedStart(String subject, String criterion, StartState state) {
    static StatedStart read(Place place) {
        return new StatedStart(
                place.field("subject").name(),
                place.field("criterion").name(),
                place.field("state").code(StartState::of).orElse(StartState.UNKNOWN));
    }

    boolean isOfTheSame(StatedStart other) {
        return subject.equals(other.subject) && criterion.equals(other.criterion);
    }

    ObjectNode write() {
        return Json.object().put("subject", subject).put("criterion", criterion).put("state", state.code());
    }
}
