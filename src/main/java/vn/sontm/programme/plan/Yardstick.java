package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.sontm.base.Json;
import vn.sontm.base.Place;

/**
 * By which results of a criteria set an objective is measured. An objective without one is measured by what people
 * report on it.
 *
 * @param set id of the set
 */
public record Yardstick(What what, String set) {
    /** What is counted. */
    public enum What {
        /** Who holds the set's title at the year's end. */
        RECOGNISED,
        /** Who is to get the set's title in the year. */
        NEWLY_RECOGNISED,
        /** Criteria met for each unit of the set's population, on average. */
        AVERAGE,
        /** Criteria that each unit named attains in the year. */
        GAIN,
        /** Who consolidates criteria. */
        CONSOLIDATE,
        /** Subjects that meet every criterion. */
        COMPLETE;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<What> of(String code) {
            return Arrays.stream(values())
                    .filter(what -> what.code().equals(code))
                    .findFirst();
        }
    }

    /** Empty, with a mistake, for what names nothing that can be counted. */
    static Optional<Yardstick> read(Place place) {
        var set = place.field("set").identifier();
        return place.field("what").code(What::of).map(what -> new Yardstick(what, set));
    }

    ObjectNode write() {
        return Json.object().put("what", what.code()).put("set", set);
    }
}
