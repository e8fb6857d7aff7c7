package vn.sontm.programme.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.catalogue.Level;
import vn.sontm.programme.catalogue.Levels;
import vn.sontm.programme.catalogue.Measure;
import vn.sontm.programme.register.Decimals;

/**
 * Thresholds that the office confirmed by naming a document, singly or a whole set, and the values that it set instead of
 * the catalogue's. A confirmation whose register names a year binds that year only.
 */
record Confirmations(OfficeEntries entries) {
    boolean covers(CriteriaSet set, String code, int year, List<String> offices) {
        return Stream.of(set.id(), set.id() + "/" + code)
                .anyMatch(item -> content(item, year, offices).isPresent());
    }

    /** The levels that the office set; empty where it confirmed what the catalogue says. */
    Optional<Levels> levels(String item, Measure measure, int year, List<String> offices) {
        var ofYear = entries.find(item, Integer.toString(year), offices);
        var threshold = content(item, year, offices)
                .map(content -> Decimals.unpack(content.path("threshold")))
                .filter(value -> !value.isMissingNode());
        return threshold.flatMap(value -> value.isObject()
                ? map(value, measure)
                // one figure for a yearly indicator says nothing unless it names its year
                : level(value, measure)
                        .filter(level -> !measure.yearly() || ofYear.isPresent())
                        .map(Levels.Everywhere::new));
    }

    private Optional<JsonNode> content(String item, int year, List<String> offices) {
        return entries.find(item, Integer.toString(year), offices)
                .or(() -> entries.find(item, "", offices))
                .map(entry -> entry.content());
    }

    /** By threshold list, or by year where all keys are years. */
    private static Optional<Levels> map(JsonNode values, Measure measure) {
        var lists = new HashMap<String, Level>();
        values.properties()
                .forEach(field -> lists.put(
                        field.getKey(), level(field.getValue(), measure).orElse(Level.UNKNOWN)));
        if (lists.isEmpty()) {
            return Optional.empty();
        }
        if (!lists.keySet().stream().allMatch(key -> key.matches("\\d{4}"))) {
            return Optional.of(new Levels.ByList(lists));
        }
        var years = new HashMap<Integer, Level>();
        lists.forEach((year, level) -> years.put(Integer.valueOf(year), level));
        return Optional.of(new Levels.ByYear(years));
    }

    private static Optional<Level> level(JsonNode value, Measure measure) {
        return figure(value, measure)
                .filter(figure -> measure.bounds().objection(figure).isEmpty())
                .map(Level::of);
    }

    private static Optional<BigDecimal> figure(JsonNode value, Measure measure) {
        if (value instanceof NumericNode number) {
            return Optional.of(number.decimalValue());
        }
        var option = measure.options().indexOf(value.asText());
        return option < 0 ? Reading.decimal(value) : Optional.of(BigDecimal.valueOf(option + 1L));
    }
}
