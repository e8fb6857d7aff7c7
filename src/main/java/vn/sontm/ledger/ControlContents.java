package vn.sontm.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/** Reads what enrolments and revocations say. What is malformed says nothing and has no effect. */
final class ControlContents {
    static final String ENROLMENT = "enrolment";
    static final String REVOCATION = "revocation";

    private ControlContents() {}

    /** The device that a register of enrolments or revocations is about; empty for every other register. */
    static Optional<DeviceId> device(Register register) {
        var control = register.kind().equals(ENROLMENT) || register.kind().equals(REVOCATION);
        return control && register.period().isEmpty() && isId(register.item())
                ? Optional.of(new DeviceId(register.item()))
                : Optional.empty();
    }

    static boolean wellFormed(Change change) {
        return change.content().isRemoval()
                || (change.register().kind().equals(ENROLMENT)
                        ? grant(change).isPresent()
                        : isRevocation(change.content().json()));
    }

    /** What an enrolment asks for, before it is limited to what its author covers; empty for a removal. */
    static Optional<Grant> grant(Change enrolment) {
        var json = enrolment.content().json();
        return device(enrolment.register())
                .filter(device -> !enrolment.content().isRemoval())
                .filter(device ->
                        json.path("unit").asText().equals(enrolment.register().subject()))
                .filter(device -> keysFit(device, json))
                .flatMap(device -> role(json.path("role").asText()).map(role -> grant(device, role, json)));
    }

    private static Grant grant(DeviceId device, Role role, JsonNode json) {
        return new Grant(
                device,
                json.path("unit").asText(),
                role,
                texts(json.path("units")),
                texts(json.path("sets")),
                texts(json.path("criteria")),
                json.path("mayEnrol").asBoolean() && role == Role.OFFICE,
                json.path("signingKey").asText(),
                json.path("encryptionKey").asText());
    }

    /** The last position that still counts; empty when the revocation was lifted or removed. */
    static Optional<Position> cutoff(Change revocation) {
        var json = revocation.content().json();
        var lifted = json.path("lifted").asBoolean() || revocation.content().isRemoval();
        return lifted || !namesPosition(json)
                ? Optional.empty()
                : Optional.of(new Position(
                        json.path("seq").asLong(), new ChangeId(json.path("id").asText())));
    }

    private static boolean isRevocation(JsonNode json) {
        return json.path("lifted").asBoolean() || namesPosition(json);
    }

    private static boolean namesPosition(JsonNode json) {
        return json.path("seq").isIntegralNumber()
                && json.path("seq").asLong() >= 0
                && isId(json.path("id").asText());
    }

    private static boolean keysFit(DeviceId device, JsonNode json) {
        var signingKey = json.path("signingKey").asText();
        return isId(signingKey)
                && isId(json.path("encryptionKey").asText())
                && Ed25519.fingerprint(HexFormat.of().parseHex(signingKey)).equals(device);
    }

    private static Optional<Role> role(String code) {
        return switch (code) {
            case "commune" -> Optional.of(Role.COMMUNE);
            case "department" -> Optional.of(Role.DEPARTMENT);
            case "office" -> Optional.of(Role.OFFICE);
            default -> Optional.empty();
        };
    }

    // 32 bytes in lower-case hexadecimal: ids and raw keys alike
    private static boolean isId(String text) {
        return text.matches("[0-9a-f]{64}");
    }

    private static Set<String> texts(JsonNode array) {
        var texts = new HashSet<String>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }
}
