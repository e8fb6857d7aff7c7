package vn.sontm.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.base.VietnameseText;
import vn.sontm.exchange.file.Invitation;
import vn.sontm.exchange.file.Manifest;
import vn.sontm.exchange.file.Manifest.Sender;
import vn.sontm.ledger.Authority;
import vn.sontm.ledger.ChangeId;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Grant;
import vn.sontm.ledger.Position;
import vn.sontm.ledger.Register;
import vn.sontm.ledger.Role;
import vn.sontm.ledger.Standing;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.workspace.Workspace;

/** Đăng ký máy, gác lại, bỏ gác: which PCs are believed, said by those that may say so. What this PC asks for: {@link OwnEnrolment}. */
public final class Enrolments {
    private final Workspace workspace;

    public Enrolments(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * A PC that is or was believed.
     *
     * @param last the last change known of it; empty while it has written nothing
     * @param counts up to which of its changes it is believed; empty for all
     */
    public record Device(
            Grant grant, String unitName, boolean isThis, Optional<Position> last, Optional<Position> counts) {}

    /** By unit and device; the root first. */
    public List<Device> list() {
        var names = Envelope.names(workspace);
        var root = workspace.identity().root();
        return workspace.store().authority().stream()
                .flatMap(Authority::standings)
                .map(standing -> device(standing, names))
                .sorted(Comparator.comparing(
                                (Device device) -> !device.grant().device().equals(root))
                        .thenComparing(device -> device.grant().unit())
                        .thenComparing(device -> device.grant().device()))
                .toList();
    }

    private Device device(Standing standing, UnaryOperator<String> names) {
        var grant = standing.grant();
        return new Device(
                grant,
                names.apply(grant.unit()),
                grant.device().equals(workspace.keys().device()),
                workspace.store().last(grant.device()),
                standing.limit().map(prefix -> prefix.last()));
    }

    /** The digits that this office sees for a PC that asks; empty where it does not ask by an invitation of ours. */
    Optional<String> code(Manifest manifest) {
        return asked(manifest)
                .map(invitation -> EnrolCode.of(
                        invitation.office().signingKey(), manifest.sender().signingKey(), invitation.unit()));
    }

    /** The request in a file, when it rests on the word of a PC that may enrol the unit. */
    Optional<Invitation> asked(Manifest manifest) {
        return manifest.requests()
                .enrolment()
                .filter(Invitation::valid)
                .filter(asked -> asked.unit().equals(manifest.sender().unit()))
                .filter(asked -> mayEnrol(workspace, asked.office().device(), asked.unit()));
    }

    /**
     * Writes the enrolment of a PC that has proven itself, as the invitation says. What it wrote with an older key, before
     * anybody enrolled that, counts with it.
     */
    void enrol(Invitation invitation, Manifest manifest) {
        refuseUnlessMayEnrol(invitation.unit());
        var sender = manifest.sender();
        enrol(invitation, sender.device(), sender.signingKey(), sender.encryptionKey());
        manifest.requests()
                .succession()
                .filter(asked -> asked.valid() && asked.successor().equals(sender.device()))
                .filter(asked -> Audience.believed(workspace)
                        .noneMatch(grant -> grant.device().equals(asked.old())))
                .ifPresent(asked -> enrol(invitation, asked.old(), asked.oldPublicKey(), sender.encryptionKey()));
    }

    private void enrol(Invitation invitation, DeviceId device, String signingKey, String encryptionKey) {
        write(new Grant(
                device,
                invitation.unit(),
                invitation.role(),
                Set.copyOf(invitation.units()),
                Set.copyOf(invitation.sets()),
                Set.copyOf(invitation.criteria()),
                invitation.mayEnrol(),
                signingKey,
                encryptionKey));
    }

    /** Enrols the key that takes over from a restored PC's old one, with the same rights. */
    void succeed(Grant old, Sender sender) {
        refuseUnlessMayEnrol(old.unit());
        write(old.heldBy(sender.device(), sender.signingKey(), sender.encryptionKey()));
    }

    /**
     * Units that a lower office's PCs do not cover and might, or that stand by now for those of a department, their names
     * by code. A device stands for all PCs of its unit: some may cover what others do not.
     */
    public SortedMap<String, String> uncovered(DeviceId device) {
        var lower = new LowerUnits(workspace);
        var found = new TreeMap<String, String>();
        wideable(device).forEach(grant -> found.putAll(uncovered(grant, lower)));
        return found;
    }

    private static SortedMap<String, String> uncovered(Grant grant, LowerUnits lower) {
        return grant.role() == Role.DEPARTMENT ? lower.heirs(grant) : lower.uncovered(grant);
    }

    /**
     * Departments of this office that units have come to, mostly by a merger, and that do not cover these as yet: names of
     * these units by the code of the department.
     */
    public SortedMap<String, Set<String>> departmentsToWiden() {
        var lower = new LowerUnits(workspace);
        var found = new TreeMap<String, Set<String>>();
        Audience.believed(workspace)
                .filter(grant -> grant.role() == Role.DEPARTMENT && mayEnrol(workspace, grant.unit()))
                .forEach(grant -> found.computeIfAbsent(grant.unit(), unit -> new TreeSet<>(VietnameseText.order()))
                        .addAll(lower.heirs(grant).values()));
        found.values().removeIf(Set::isEmpty);
        return found;
    }

    /**
     * Lets all PCs of a unit cover these as well, beside what each covers already: units may have come in since a lower office
     * was enrolled, or be known to that office alone; a department's word counts on what stands for its units once it is
     * enrolled for that. Refuses with {@link ErrorCode#NOT_AUTHORISED}.
     */
    public void widen(DeviceId device) {
        var lower = new LowerUnits(workspace);
        var old = wideable(device);
        refuseUnlessMayEnrol(old.getFirst().unit());
        workspace.append(old.stream()
                .filter(grant -> !uncovered(grant, lower).isEmpty())
                .map(grant -> {
                    var units = new HashSet<>(grant.units());
                    units.addAll(uncovered(grant, lower).keySet());
                    return statement(grant.over(units));
                })
                .toList());
    }

    /** What the PCs of a device's unit may do, each for itself. */
    private List<Grant> wideable(DeviceId device) {
        var named = Audience.believed(workspace)
                .filter(grant -> grant.device().equals(device))
                .filter(grant -> grant.role() == Role.OFFICE || grant.role() == Role.DEPARTMENT)
                .findFirst()
                .orElseThrow(() -> new Refusal(ErrorCode.CHOICE_UNKNOWN, device.brief()));
        return Audience.believed(workspace)
                .filter(grant -> grant.role() == named.role() && grant.unit().equals(named.unit()))
                .toList();
    }

    private void write(Grant grant) {
        workspace.append(List.of(statement(grant)));
    }

    static Statement statement(Grant grant) {
        return new Statement(register(grant.unit(), grant.device()), Content.of(content(grant)));
    }

    /**
     * Gác lại: from this running number on a PC's changes are kept without effect. Refuses a number that is not known
     * here with {@link ErrorCode#CHOICE_UNKNOWN}.
     */
    public void setAside(DeviceId device, long from) {
        var last = from == 1
                ? new Position(0, ChangeId.NONE)
                : workspace.store().chain(device, from - 1).stream()
                        .map(change -> change.position())
                        .filter(position -> position.seq() == from - 1)
                        .findFirst()
                        .orElseThrow(() -> new Refusal(ErrorCode.CHOICE_UNKNOWN, from));
        var content = Json.object().put("seq", last.seq()).put("id", last.id().value());
        revocation(device, content);
    }

    /** Bỏ gác: all of the PC's changes count again. */
    public void lift(DeviceId device) {
        revocation(device, Json.object().put("lifted", true));
    }

    private void revocation(DeviceId device, ObjectNode content) {
        var grants = workspace.store().authority().stream()
                .flatMap(authority -> authority.grants(device).stream())
                .toList();
        for (var grant : grants) {
            refuseUnlessMayEnrol(grant.unit());
            append(new Register(RegisterKind.REVOCATION.code(), grant.unit(), device.value(), ""), Content.of(content));
        }
    }

    /** Whether this PC may say who is believed of a unit. */
    static boolean mayEnrol(Workspace workspace, String unit) {
        return mayEnrol(workspace, workspace.keys().device(), unit);
    }

    static boolean mayEnrol(Workspace workspace, DeviceId device, String unit) {
        return Audience.believed(workspace)
                .filter(grant -> grant.device().equals(device))
                .anyMatch(grant -> grant.role() == Role.OFFICE && grant.mayEnrol() && grant.covers(unit));
    }

    private void refuseUnlessMayEnrol(String unit) {
        if (!mayEnrol(workspace, unit)) {
            throw workspace.notAuthorised(register(unit, workspace.keys().device()));
        }
    }

    static Register register(String unit, DeviceId device) {
        return new Register(RegisterKind.ENROLMENT.code(), unit, device.value(), "");
    }

    private void append(Register register, Content content) {
        workspace.append(List.of(new Statement(register, content)));
    }

    private static ObjectNode content(Grant grant) {
        var json = Json.object()
                .put("unit", grant.unit())
                .put("role", grant.role().name().toLowerCase(Locale.ROOT))
                .put("mayEnrol", grant.mayEnrol())
                .put("name", "")
                .put("signingKey", grant.signingKey())
                .put("encryptionKey", grant.encryptionKey());
        grant.units().stream().sorted().forEach(json.putArray("units")::add);
        grant.sets().stream().sorted().forEach(json.putArray("sets")::add);
        grant.criteria().stream().sorted().forEach(json.putArray("criteria")::add);
        return json;
    }
}
