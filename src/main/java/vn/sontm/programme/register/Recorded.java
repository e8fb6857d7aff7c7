package vn.sontm.programme.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads what people record freely (activities, difficulties, own tasks): fields may be missing or of several shapes. */
public final class Recorded {
    private Recorded() {}

    /** Title and text; whichever there is. */
    public static String text(JsonNode content) {
        return Stream.of("title", "text")
                .map(field -> content.path(field).asText().strip())
                .filter(text -> !text.isEmpty())
                .reduce((title, text) -> title + ": " + text)
                .orElse("");
    }

    /** One text or a list of texts. */
    public static List<String> texts(JsonNode json) {
        return json.isArray()
                ? StreamSupport.stream(json.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : Stream.of(json.asText()).filter(text -> !text.isEmpty()).toList();
    }

    /** A number or a decimal string; empty for anything else. */
    public static Optional<BigDecimal> decimal(JsonNode json) {
        try {
            return json.isValueNode() && !json.isNull() ? Optional.of(new BigDecimal(json.asText())) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A day such as {@code 2024-06-30}; empty for anything else. */
    public static Optional<LocalDate> day(JsonNode json) {
        try {
            return json.isTextual() ? Optional.of(LocalDate.parse(json.textValue())) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
