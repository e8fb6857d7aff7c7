package vn.sontm.programme.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.sontm.base.Place;

/** Reads one indicator of a catalogue with its parts. Thresholds may speak of the lists that the set declares. */
final class IndicatorReader {
    private final Predicate<String> declared;

    IndicatorReader(Predicate<String> declared) {
        this.declared = declared;
    }

    Indicator read(String code, Place place) {
        var formula = place.optional("formula").filter(Place::isObject).flatMap(IndicatorReader::formula);
        return new Indicator(
                code,
                measure(place, place.optional("formula").isPresent()),
                place.optional("parts").map(this::parts).orElse(List.of()),
                place.optional("choice_group").map(Place::name),
                formula,
                place.optional("applicable_if").map(Place::text).filter(text -> !text.isBlank()),
                truth(place, "negative"),
                truth(place, "delegated"),
                place.optional("valid_from").flatMap(Place::day),
                documents(place),
                reviewRequired(place));
    }

    private Measure measure(Place place, boolean relative) {
        var kind = place.field("kind").code(Kind::of);
        var comparison = place.field("comparison").code(Comparison::of);
        var options = options(place);
        var bounds = Bounds.of(kind.orElse(Kind.NUMBER), options.size(), relative);
        var levels = new LevelsReader(kind, options, bounds, declared);
        return new Measure(
                place.field("name").name(),
                place.field("unit").text(),
                kind.orElse(Kind.NUMBER),
                comparison.orElse(Comparison.ACHIEVED),
                levels.ofIndicator(place),
                options,
                bounds);
    }

    private List<Part> parts(Place place) {
        var parts = new ArrayList<Part>();
        for (var element : place.elements()) {
            if (element.isObject()) {
                parts.add(part(parts.size() + 1, element));
            }
        }
        return parts;
    }

    private Part part(int number, Place place) {
        var unit = place.optional("unit").map(Place::text).orElse("");
        var stated = place.optional("kind").map(kind -> kind.code(Kind::of));
        // an unknown kind is a mistake already: nothing further is said of its threshold
        var kind = stated.orElseGet(() -> Optional.of(kindOf(unit, place)));
        var comparison = place.optional("comparison").flatMap(field -> field.code(Comparison::of));
        var options = options(place);
        var bounds = Bounds.of(kind.orElse(Kind.NUMBER), options.size(), false);
        var measure = new Measure(
                place.field("name").name(),
                unit,
                kind.orElse(Kind.NUMBER),
                comparison.orElse(kind.equals(Optional.of(Kind.BOOLEAN)) ? Comparison.ACHIEVED : Comparison.GTE),
                new LevelsReader(kind, options, bounds, declared).ofPart(place.field("threshold")),
                options,
                bounds);
        return new Part(number, measure, place.optional("condition").flatMap(IndicatorReader::condition));
    }

    /** A part may leave out its kind where its unit or its threshold says it. */
    private static Kind kindOf(String unit, Place place) {
        if (place.field("threshold").json().isBoolean() || unit.isEmpty()) {
            return Kind.BOOLEAN;
        }
        return unit.startsWith("%") ? Kind.PERCENT : Kind.NUMBER;
    }

    private static List<RequiredDocument> documents(Place place) {
        return place.optional("documents")
                .map(list -> list.elements().stream()
                        .filter(Place::isObject)
                        .map(RequiredDocument::read)
                        .toList())
                .orElse(List.of());
    }

    private static List<String> options(Place place) {
        return place.optional("options")
                .map(list -> list.elements().stream().map(Place::name).toList())
                .orElse(List.of());
    }

    private static Optional<Condition> condition(Place place) {
        var text = place.text();
        var condition = Condition.parse(text);
        if (place.json().isTextual() && condition.isEmpty()) {
            place.mistake("condition", text);
        }
        return condition;
    }

    private static Optional<Formula> formula(Place place) {
        var multiplier = place.field("multiplier").number();
        if (multiplier.filter(value -> value.signum() <= 0).isPresent()) {
            place.field("multiplier").mistake("multiplier");
        }
        var base = place.field("base");
        if (!base.isObject()) {
            return Optional.empty();
        }
        var set = base.field("catalogue").name();
        var code = base.field("code").name();
        return multiplier.map(value -> new Formula(set, code, value));
    }

    private static boolean truth(Place place, String name) {
        return place.optional(name).map(Place::truth).orElse(false);
    }

    /** Says so itself, or leaves it to how far the threshold can be trusted. */
    private static boolean reviewRequired(Place place) {
        var confidence = place.optional("confidence").map(Place::text).orElse("");
        return place.optional("review_required").map(Place::truth).orElse(confidence.equals("unconfirmed"));
    }
}
