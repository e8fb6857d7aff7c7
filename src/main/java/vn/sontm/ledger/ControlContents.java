package vn.sontm.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sontm.base.Hashes;

/** Reads what enrolments, revocations and adoptions say. What is malformed says nothing and has no effect. */
final class ControlContents {
    static final String ENROLMENT = "enrolment";
    static final String REVOCATION = "revocation";
    static final String ADOPTION = "adoption";
    private static final Set<String> KINDS = Set.of(ENROLMENT, REVOCATION, ADOPTION);

    private ControlContents() {}

    static boolean isControl(Register register) {
        return KINDS.contains(register.kind());
    }

    /** The device that a register of enrolments or revocations is about; empty for every other register. */
    static Optional<DeviceId> device(Register register) {
        var control = register.kind().equals(ENROLMENT) || register.kind().equals(REVOCATION);
        return control && register.period().isEmpty() && isId(register.item())
                ? Optional.of(new DeviceId(register.item()))
                : Optional.empty();
    }

    static boolean wellFormed(Change change) {
        return change.content().isRemoval()
                || switch (change.register().kind()) {
                    case ENROLMENT -> grant(change).isPresent();
                    case REVOCATION -> isRevocation(change.content().json());
                    default -> !higher(change).isEmpty();
                };
    }

    /** What an enrolment asks for, before it is limited to what its author covers; empty for a removal. */
    static Optional<Grant> grant(Change enrolment) {
        var json = enrolment.content().json();
        return device(enrolment.register())
                .filter(device -> !enrolment.content().isRemoval())
                .filter(device ->
                        json.path("unit").asText().equals(enrolment.register().subject()))
                .filter(device -> keysFit(device, json))
                .flatMap(device -> role(json.path("role").asText()).map(role -> grant(device, role, json)))
                .filter(ControlContents::isNamedAsItIs);
    }

    /** A commune or an office under the code of some office's department is neither. */
    private static boolean isNamedAsItIs(Grant grant) {
        return grant.role() == Role.DEPARTMENT
                || DepartmentCode.office(grant.unit()).isEmpty();
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

    /** The PCs of the office that an adoption takes as the one above; none for a removal, or where one is malformed. */
    static List<Grant> higher(Change adoption) {
        var json = adoption.content().json();
        var unit = json.path("unit").asText();
        var grants = new ArrayList<Grant>();
        if (!adoption.content().isRemoval() && isOtherOffice(unit, adoption.register())) {
            json.path("devices").forEach(pc -> higher(unit, pc).ifPresent(grants::add));
        }
        return grants.size() == json.path("devices").size() ? List.copyOf(grants) : List.of();
    }

    private static boolean isOtherOffice(String unit, Register adoption) {
        return !unit.isEmpty()
                && !unit.equals(adoption.subject())
                && DepartmentCode.office(unit).isEmpty();
    }

    private static Optional<Grant> higher(String unit, JsonNode pc) {
        var signingKey = pc.path("signingKey").asText();
        return isId(signingKey) && isId(pc.path("encryptionKey").asText())
                ? Optional.of(Grant.everywhere(
                        Ed25519.fingerprint(HexFormat.of().parseHex(signingKey)),
                        unit,
                        Role.HIGHER,
                        pc.path("mayEnrol").asBoolean(),
                        signingKey,
                        pc.path("encryptionKey").asText()))
                : Optional.empty();
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
        return Hashes.isSha256(text);
    }

    private static Set<String> texts(JsonNode array) {
        var texts = new HashSet<String>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }
}
