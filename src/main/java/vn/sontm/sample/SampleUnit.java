package vn.sontm.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.sontm.programme.calendar.Period;

/** What is made up of one commune. Indicators are named {@code set/code}. */
public record SampleUnit(JsonNode json) {
    public String code() {
        return json.path("unit").asText();
    }

    /** Ids of the sets that it fills. */
    List<String> sets() {
        return SampleData.each(json.path("sets")).map(JsonNode::asText).toList();
    }

    /** Facts that thresholds depend on. */
    Map<String, String> facts() {
        var facts = new TreeMap<String, String>();
        json.path("facts")
                .properties()
                .forEach(fact -> facts.put(fact.getKey(), fact.getValue().asText()));
        return facts;
    }

    Optional<BigDecimal> fact(String name) {
        return Optional.ofNullable(facts().get(name)).map(BigDecimal::new);
    }

    /** Whether the commune has said nothing yet. */
    boolean isMissing(String item) {
        return SampleData.each(json.path("missing"))
                .anyMatch(code -> code.asText().equals(item));
    }

    Optional<String> notApplicable(String item) {
        return Optional.of(json.path("notApplicable").path(item).asText()).filter(reason -> !reason.isEmpty());
    }

    /** Whether an indicator has reached its threshold in a month; those that the file does not name have from the start. */
    boolean hasReached(String item, Period month) {
        var from = json.path("reached").path(item);
        return from.isMissingNode() || !from.asText().isEmpty() && from.asText().compareTo(month.code()) <= 0;
    }

    /** Whether an indicator lies below its threshold at the start. */
    boolean isBehind(String item) {
        return json.path("reached").has(item);
    }

    /** The figure that the file itself gives for a month. */
    Optional<String> figure(String item, Period month) {
        return Optional.of(json.path("figures").path(item).path(month.code()).asText())
                .filter(figure -> !figure.isEmpty());
    }

    boolean givesFigures(String item) {
        return json.path("figures").has(item);
    }

    /** Activities, difficulties, tasks and how they go. */
    JsonNode records() {
        return json.path("records");
    }

    List<JsonNode> evidence(Period month) {
        return SampleData.each(json.path("evidence"))
                .filter(piece -> piece.path("month").asText().equals(month.code()))
                .toList();
    }
}
