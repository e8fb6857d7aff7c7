package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.sontm.base.Json;
import vn.sontm.base.Place;

/**
 * What the plan obliges agencies to beside its tasks: reports, meetings, inspections.
 *
 * @param by ids of the agencies that are obliged, as are those it is owed to and through whom it goes
 * @param every how often at least, where it recurs
 * @param due when, as far as the plan says
 * @param count how many times in the year, where the plan counts
 * @param units that it is about; empty where it is about all
 * @param activity the kind of activity by which it is done, or {@code own-plan}; empty where nothing can be counted
 */
public record Duty(
        String id,
        Kind kind,
        String text,
        List<String> by,
        List<String> to,
        List<String> via,
        Optional<Period> every,
        Optional<Deadline> due,
        Optional<Quantity> count,
        List<String> units,
        String activity,
        Optional<Quotation> source) {
    /** What sort of duty. */
    public enum Kind {
        RECURRING,
        ONCE,
        CONTINUOUS,
        COUNTED,
        ON_DEMAND;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Kind> of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst();
        }
    }

    public Duty {
        by = List.copyOf(by);
        to = List.copyOf(to);
        via = List.copyOf(via);
        units = List.copyOf(units);
    }

    static Duty read(Place place) {
        return new Duty(
                place.field("id").identifier(),
                place.field("kind").code(Kind::of).orElse(Kind.CONTINUOUS),
                place.field("text").name(),
                PlanJson.texts(place, "by"),
                PlanJson.texts(place, "to"),
                PlanJson.texts(place, "via"),
                place.optional("every").flatMap(Duty::period),
                place.optional("due").filter(Place::isObject).map(Deadline::read),
                place.optional("count").filter(Place::isObject).map(Quantity::read),
                PlanJson.texts(place, "units"),
                PlanJson.text(place, "activity"),
                place.optional("source").filter(Place::isObject).map(Quotation::read));
    }

    ObjectNode write() {
        var json = Json.object().put("id", id).put("kind", kind.code()).put("text", text);
        PlanJson.put(json, "by", by);
        PlanJson.put(json, "to", to);
        PlanJson.put(json, "via", via);
        every.ifPresent(period -> json.put("every", period.toString()));
        due.ifPresent(deadline -> json.set("due", deadline.write()));
        count.ifPresent(quantity -> quantity.write(json.putObject("count")));
        PlanJson.put(json, "units", units);
        PlanJson.put(json, "activity", activity);
        source.ifPresent(quotation -> json.set("source", quotation.write()));
        return json;
    }

    private static Optional<Period> period(Place place) {
        try {
            return Optional.of(place.text()).filter(text -> !text.isEmpty()).map(Period::parse);
        } catch (DateTimeParseException e) {
            place.mistake("every", place.text());
            return Optional.empty();
        }
    }
}
