package vn.sontm.programme.unit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The days on which something holds, both ends included; an empty end is open. */
public record Span(Optional<LocalDate> from, Optional<LocalDate> until) {
    public static final Span ALWAYS = new Span(Optional.empty(), Optional.empty());

    public boolean contains(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }

    static Span read(JsonNode json) {
        return new Span(day(json.path("from")), day(json.path("until")));
    }

    void write(ObjectNode json) {
        from.ifPresent(day -> json.put("from", day.toString()));
        until.ifPresent(day -> json.put("until", day.toString()));
    }

    /** An ISO day; empty for anything else, so that one slip in a register does not take the whole graph away. */
    static Optional<LocalDate> day(JsonNode json) {
        try {
            return json.isTextual() ? Optional.of(LocalDate.parse(json.textValue())) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
