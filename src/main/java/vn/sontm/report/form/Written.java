package vn.sontm.report.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.plan.Deadline;
import vn.sontm.programme.register.Entry;

/** Reads what people record freely (activities, difficulties, own tasks): fields may be missing or of several shapes. */
final class Written {
    private Written() {}

    /** Title and text; whichever there is. */
    static String text(JsonNode content) {
        return Stream.of("title", "text")
                .map(field -> content.path(field).asText().strip())
                .filter(text -> !text.isEmpty())
                .reduce((title, text) -> title + ": " + text)
                .orElse("");
    }

    /** A commune's own task as forms print it. */
    static PlannedWork task(Entry entry) {
        var content = entry.content();
        return new PlannedWork(
                entry.register().item(),
                List.of(),
                text(content),
                List.of(entry.register().unit()),
                deadline(content.path("deadline")),
                texts(content.path("lead")),
                funding(content.path("funding")));
    }

    /** One text or a list of texts. */
    static List<String> texts(JsonNode json) {
        return json.isArray()
                ? StreamSupport.stream(json.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : Stream.of(json.asText()).filter(text -> !text.isEmpty()).toList();
    }

    /** {@code {source: amount}}, amounts as decimal strings. */
    static List<Funding> funding(JsonNode json) {
        var funding = new ArrayList<Funding>();
        json.properties()
                .forEach(source -> decimal(source.getValue())
                        .ifPresent(amount -> funding.add(new Funding(source.getKey(), amount))));
        return funding;
    }

    static Optional<BigDecimal> decimal(JsonNode json) {
        try {
            return json.isValueNode() && !json.isNull() ? Optional.of(new BigDecimal(json.asText())) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String deadline(JsonNode json) {
        if (!json.isObject()) {
            return day(json.asText());
        }
        var latest = Optional.of(json.path("latest").asText()).flatMap(Written::date);
        return PlanCells.text(new Deadline(json.path("printed").asText(), latest, List.of(), ""));
    }

    private static String day(String text) {
        return date(text).map(VietnameseNumbers::format).orElse(text);
    }

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
