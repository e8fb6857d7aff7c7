package vn.sontm.programme.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import vn.sontm.programme.register.Entry;

/**
 * công nhận: a title that a decision gave under the set of its time. It says nothing about today's results.
 *
 * @param subject unit or unit/subject
 * @param set id of the set that it was recognised under, or the level of the sets where that is not known
 * @param decision number and issuer of the decision; empty where it is not known
 * @param date of the decision, where it is known
 * @param revoked how it was taken away again, where it was
 */
public record Recognition(
        String subject,
        String set,
        String title,
        String decision,
        Optional<LocalDate> date,
        Optional<Revoked> revoked) {
    /** thu hồi, by a decision. */
    public record Revoked(String decision, Optional<LocalDate> date) {}

    /** One that still holds. */
    public Recognition(String subject, String set, String title, String decision, Optional<LocalDate> date) {
        this(subject, set, title, decision, date, Optional.empty());
    }

    /** A decision without a date counts since ever. */
    boolean holdsOn(LocalDate day) {
        return date.filter(day::isBefore).isEmpty()
                && revoked.filter(known -> known.date().filter(day::isBefore).isEmpty())
                        .isEmpty();
    }

    static Recognition of(Entry entry) {
        var content = entry.content();
        return new Recognition(
                entry.register().subject(),
                entry.register().item(),
                content.path("title").asText(),
                content.path("decision").asText(),
                day(content.path("date")),
                Optional.of(content.path("revoked"))
                        .filter(JsonNode::isObject)
                        .map(gone -> new Revoked(gone.path("decision").asText(), day(gone.path("date")))));
    }

    private static Optional<LocalDate> day(JsonNode json) {
        try {
            return json.isTextual() ? Optional.of(LocalDate.parse(json.textValue())) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
