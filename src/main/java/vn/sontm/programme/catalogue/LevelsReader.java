package vn.sontm.programme.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.sontm.base.Place;

/**
 * Reads thresholds: a value of the indicator's kind or null, by threshold list and by year.
 *
 * @param kind empty where the kind itself is a mistake: values are then not judged
 * @param declared the threshold lists that the set declares
 */
record LevelsReader(Optional<Kind> kind, List<String> options, Bounds bounds, Predicate<String> declared) {
    /** Levels by list and year win over levels by year, and these over the plain threshold. All are checked. */
    Levels ofIndicator(Place indicator) {
        var plain = byList(indicator.field("threshold"));
        var yearly = indicator.optional("yearly").map(this::byYear);
        var byListAndYear = indicator.optional("yearly_by_region").map(this::byListAndYear);
        return byListAndYear.or(() -> yearly).orElse(plain);
    }

    /** One value for all, or one for each list. */
    Levels ofPart(Place threshold) {
        return threshold.json().isObject() ? byList(threshold) : new Levels.Everywhere(level(threshold));
    }

    private Levels byList(Place place) {
        var levels = new HashMap<String, Level>();
        place.fields().forEach((list, value) -> {
            known(list, value);
            levels.put(list, level(value));
        });
        return new Levels.ByList(levels);
    }

    private Levels byListAndYear(Place place) {
        var levels = new HashMap<String, Levels.ByYear>();
        place.fields().forEach((list, years) -> {
            known(list, years);
            levels.put(list, new Levels.ByYear(years(years)));
        });
        return new Levels.ByListAndYear(levels);
    }

    private Levels byYear(Place place) {
        return new Levels.ByYear(years(place));
    }

    private Map<Integer, Level> years(Place place) {
        var levels = new HashMap<Integer, Level>();
        place.fields().forEach((year, value) -> {
            if (!year.matches("[1-9]\\d{3}")) {
                value.mistake("year", year);
            } else {
                levels.put(Integer.valueOf(year), level(value));
            }
        });
        return levels;
    }

    private void known(String list, Place place) {
        if (!declared.test(list)) {
            place.mistake("region", list);
        }
    }

    private Level level(Place place) {
        if (place.missing() || place.json().isNull() || kind.isEmpty()) {
            return Level.UNKNOWN;
        }
        var value = value(place.json(), kind.get());
        if (value.isEmpty()) {
            place.mistake("threshold." + kind.get().code());
            return Level.UNKNOWN;
        }
        bounds.objection(value.get()).ifPresent(objection -> place.mistake("bounds", objection));
        return Level.of(value.get());
    }

    private Optional<BigDecimal> value(JsonNode json, Kind kind) {
        return switch (kind) {
            case PERCENT, NUMBER, COUNT -> json.isNumber() ? Optional.of(json.decimalValue()) : Optional.empty();
            case BOOLEAN -> truth(json);
            case CHOICE -> choice(json);
        };
    }

    /** True asks for any answer at all; a number is a level; a text is one of the options. */
    private Optional<BigDecimal> choice(JsonNode json) {
        if (json.isTextual()) {
            var place = options.indexOf(json.textValue());
            return place < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(place + 1L));
        }
        return json.isNumber() ? Optional.of(json.decimalValue()) : truth(json);
    }

    private static Optional<BigDecimal> truth(JsonNode json) {
        return json.isBoolean()
                ? Optional.of(json.booleanValue() ? BigDecimal.ONE : BigDecimal.ZERO)
                : Optional.empty();
    }
}
