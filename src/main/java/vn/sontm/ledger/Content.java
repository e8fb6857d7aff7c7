package vn.sontm.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import vn.sontm.base.Json;

/**
 * The value that a change gives to its register, held as canonical JSON text, so equal values are equal texts.
 * A removal is an object whose {@code removed} is {@code true}, with a {@code reason}.
 */
public record Content(String canonical) {
    /** Canonicalises; throws IllegalArgumentException for what the restricted canonical form does not admit. */
    public static Content of(JsonNode json) {
        return new Content(CanonicalForm.write(json));
    }

    public static Content removal(String reason) {
        return of(Json.object().put("removed", true).put("reason", reason));
    }

    public JsonNode json() {
        return Json.parse(canonical);
    }

    public boolean isRemoval() {
        return canonical.contains("\"removed\":true") && json().path("removed").asBoolean();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content that && canonical.equals(that.canonical);
    }

    @Override
    public int hashCode() {
        return canonical.hashCode();
    }
}
