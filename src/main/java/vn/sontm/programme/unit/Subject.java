package vn.sontm.programme.unit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import vn.sontm.ledger.Register;

/**
 * What a criteria set may apply to inside a unit: a residential area, a garden.
 *
 * @param code {@code unit/subject}, as registers name it
 * @param kind such as {@code khu-dan-cu} or {@code vuon-mau}
 * @param unit code of the unit that it lies in
 * @param place where it lies, as far as known
 * @param was its code before the unit that it lay in was merged or recoded
 * @param owner whose it is, where it has one owner
 * @param content all that the office entered, fields unknown to this version included
 */
public record Subject(
        String code,
        String kind,
        String name,
        String unit,
        Optional<String> place,
        Optional<String> owner,
        Optional<String> was,
        JsonNode content) {
    public static Subject read(String code, JsonNode json) {
        return new Subject(
                code,
                json.path("kind").asText(),
                json.path("name").asText(code),
                Register.unitOf(code),
                text(json.path("place")),
                text(json.path("owner")),
                text(json.path("was")),
                json);
    }

    private static Optional<String> text(JsonNode json) {
        return Optional.of(json.asText()).filter(text -> !text.isBlank() && !json.isNull());
    }
}
