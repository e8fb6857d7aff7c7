package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.register.Statement;

/**
 * A plan names its units as they were when it was written. What was decided of a unit with a day (merged, renamed, moved,
 * ended, an attribute) is no plan's to take back, whatever its file says or leaves out.
 */
record StatedUnits(Registers registers) {
    private static final String ATTRIBUTES = "attributes";
    private static final List<String> DECIDED = List.of(ATTRIBUTES, "successors", "from", "until", "founded", "ended");

    Statement with(Statement stated) {
        return known(stated.register())
                .filter(StatedUnits::decided)
                .map(known -> new Statement(stated.register(), Content.of(together(stated, known))))
                .orElse(stated);
    }

    /** Whether a plan that names a unit no longer takes it away with that. */
    boolean stays(Register register) {
        return known(register).filter(StatedUnits::decided).isPresent();
    }

    private Optional<JsonNode> known(Register register) {
        return register.kind().equals(RegisterKind.UNIT.code())
                ? registers.find(register).map(entry -> entry.content())
                : Optional.empty();
    }

    private static boolean decided(JsonNode unit) {
        return DECIDED.stream()
                .anyMatch(
                        field -> !unit.path(field).isEmpty() || unit.path(field).isTextual());
    }

    private static ObjectNode together(Statement stated, JsonNode known) {
        var unit = ((ObjectNode) known).deepCopy();
        stated.content().json().properties().stream()
                .filter(field -> !unit.has(field.getKey()) || isPlain(field.getKey(), known))
                .forEach(field -> unit.set(field.getKey(), field.getValue()));
        return unit;
    }

    /** Whether nothing that was decided with a day is in the field, or holds in its place. */
    private static boolean isPlain(String field, JsonNode known) {
        return !DECIDED.contains(field)
                && StreamSupport.stream(known.path(ATTRIBUTES).spliterator(), false)
                        .noneMatch(attribute -> attribute.path("name").asText().equals(field));
    }
}
