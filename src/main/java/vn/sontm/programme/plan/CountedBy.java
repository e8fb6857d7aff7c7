package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.sontm.base.Json;
import vn.sontm.base.Place;
import vn.sontm.programme.register.RegisterKind;

/**
 * By what people record an objective can be counted: communes their products, cooperatives and value chains, an office
 * its inspections, an office and its departments the classes that they hold.
 *
 * @param stars how many a product needs at least; 0 where stars do not matter
 * @param newly whether only those products count that began in the year
 */
public record CountedBy(Kind kind, int stars, boolean newly) {
    /** What is counted. */
    public enum Kind {
        OCOP(RegisterKind.PRODUCT),
        COOPERATIVE(RegisterKind.PRODUCT),
        VALUE_CHAIN(RegisterKind.PRODUCT),
        /** Teams that went out: one team on one day is one, however many it visited. */
        INSPECTION_GROUP(RegisterKind.INSPECTION),
        /** Units that were visited, each of them once, as they are at the end of the period. */
        INSPECTED_UNIT(RegisterKind.INSPECTION),
        /** Classes that were held: one that several held together, on one day and by one name, is one. */
        TRAINING(RegisterKind.ACTIVITY);

        private final RegisterKind register;

        Kind(RegisterKind register) {
            this.register = register;
        }

        /** As plans, products and activities name it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The registers in which it is recorded. */
        public RegisterKind register() {
            return register;
        }

        /** Whether it happens on its day, and so belongs to its year, unlike what is there from a day on. */
        public boolean happens() {
            return register != RegisterKind.PRODUCT;
        }

        static Optional<Kind> of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst();
        }
    }

    /** Empty, with a mistake, for a kind that nobody records. */
    static Optional<CountedBy> read(Place place) {
        var stars = place.optional("stars").map(field -> field.integer(0).orElse(0));
        var newly = place.optional("newly").map(Place::truth);
        return place.field("kind")
                .code(Kind::of)
                .map(kind -> new CountedBy(kind, stars.orElse(0), newly.orElse(false)));
    }

    /** Whether only what began or happened in the year counts. */
    public boolean ofTheYear() {
        return newly || kind.happens();
    }

    /** As a plan holds it. */
    public ObjectNode write() {
        var json = Json.object().put("kind", kind.code());
        if (stars > 0) {
            json.put("stars", stars);
        }
        if (newly) {
            json.put("newly", true);
        }
        return json;
    }
}
