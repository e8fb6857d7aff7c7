package vn.sontm.programme.agenda;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.sontm.programme.register.Entry;

/**
 * A task of a commune's own plan, as people record it: fields may be missing or of several shapes.
 *
 * @param criteria that it serves, as {@code set/number}
 * @param person in charge; empty where none is named
 * @param deadline as written; empty where there is none
 * @param finish the last day that keeps the deadline, as far as it can be told
 * @param content all that was recorded
 */
public record OwnTask(
        String id,
        String unit,
        String text,
        List<String> criteria,
        String person,
        Optional<LocalDate> start,
        String deadline,
        Optional<LocalDate> finish,
        List<String> lead,
        List<String> coordinating,
        JsonNode content) {
    public OwnTask {
        criteria = List.copyOf(criteria);
        lead = List.copyOf(lead);
        coordinating = List.copyOf(coordinating);
    }

    /** An {@code own-task} register. */
    public static OwnTask read(Entry entry) {
        var content = entry.content();
        var deadline = content.path("deadline");
        var printed = deadline.isObject() ? deadline.path("printed").asText() : deadline.asText();
        var latest = deadline.isObject() ? deadline.path("latest").asText() : printed;
        return new OwnTask(
                entry.register().item(),
                entry.register().unit(),
                text(content),
                texts(content.path("criteria")),
                content.path("person").asText().strip(),
                day(content.path("start").asText()),
                printed,
                day(latest),
                texts(content.path("lead")),
                texts(content.path("coordinating")),
                content);
    }

    /** Title and text; whichever there is. */
    private static String text(JsonNode content) {
        return Stream.of("title", "text")
                .map(field -> content.path(field).asText().strip())
                .filter(text -> !text.isEmpty())
                .reduce((title, text) -> title + ": " + text)
                .orElse("");
    }

    /** One text or a list of texts. */
    private static List<String> texts(JsonNode json) {
        return json.isArray()
                ? StreamSupport.stream(json.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : Stream.of(json.asText()).filter(text -> !text.isEmpty()).toList();
    }

    /** A day as registers hold it; empty for anything else. */
    static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
