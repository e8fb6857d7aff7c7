package vn.sontm.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Authority;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.ChangeId;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Grant;
import vn.sontm.ledger.Position;
import vn.sontm.ledger.Register;
import vn.sontm.ledger.Role;
import vn.sontm.ledger.Standing;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.CheckCode;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.programme.unit.Units;

/** nộp, chốt, bỏ chốt, ghi nhận: the calendar's acts. */
public final class Submissions {
    private final Workspace workspace;

    public Submissions(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Hands in a period for this workspace's unit, with all that is known of its devices here. */
    public Submission submit(Period period, LocalDate asOf) {
        var unit = workspace.identity().unit();
        var positions = workspace.store().positions(unitDevices(unit));
        var content = Json.object().put("asOf", asOf.toString()).put("checkCode", checkCode(unit, positions));
        content.set("positions", Positions.write(positions));
        append(RegisterKind.SUBMISSION, unit, "", period, content);
        return find(unit, period).orElseThrow();
    }

    public Optional<Submission> find(String unit, Period period) {
        return entry(RegisterKind.SUBMISSION, unit, period)
                .flatMap(entry -> workspace.store().find(entry.change()))
                .map(Submission::of);
    }

    /**
     * The mã đối chiếu of what a unit's devices said up to these positions. It depends on those chains alone, so both
     * sides get the same once they hold them.
     */
    public String checkCode(String unit, Map<DeviceId, Position> positions) {
        var grants = positions.keySet().stream()
                .map(device -> new Grant(device, unit, Role.COMMUNE, Set.of(unit), Set.of(), Set.of(), false, "", ""))
                .toList();
        var registers = workspace.store().registersBy(grants, positions);
        return CheckCode.of(Stream.of(RegisterKind.values())
                .filter(kind -> kind.owner() == RegisterKind.Owner.COMMUNE)
                .flatMap(kind -> registers.ofUnit(kind, unit).stream())
                .toList());
    }

    /** The mã đối chiếu of all that is known here of a unit. */
    public String checkCode(String unit) {
        var own = workspace.identity().unit().equals(unit);
        return checkCode(unit, workspace.store().positions(own ? unitDevices(unit) : devicesOf(unit)));
    }

    /** Whether what is known here of the submitted chains gives the code that the unit saw. */
    public boolean matches(Submission submission) {
        return checkCode(submission.unit(), submission.positions()).equals(submission.checkCode());
    }

    /**
     * Closes a period of a unit as submitted; refuses with {@link ErrorCode#SUBMISSION_MISSING}. What the units before it had
     * said is closed with it: its figures may be combined from theirs.
     */
    public Lock lock(String unit, Period period) {
        return lock(List.of(unit), period).getFirst();
    }

    /** The same of several units in one stroke: all, or none where one of them has handed in nothing. */
    public List<Lock> lock(Collection<String> units, Period period) {
        var known = Units.from(workspace.registers());
        var office = workspace.store().positions(officeDevices());
        workspace.append(units.stream()
                .map(unit -> locking(unit, period, office, known.origins(unit)))
                .toList());
        return units.stream().map(unit -> lockOf(unit, period).orElseThrow()).toList();
    }

    private Statement locking(String unit, Period period, Map<DeviceId, Position> office, Set<String> origins) {
        var submission =
                find(unit, period).orElseThrow(() -> new Refusal(ErrorCode.SUBMISSION_MISSING, unit, period.code()));
        var positions = new HashMap<>(office);
        origins.forEach(origin -> positions.putAll(workspace.store().positions(devicesOf(origin))));
        var content = Json.object().put("submission", submission.change().id().value());
        content.set("positions", Positions.write(positions));
        return Statement.of(RegisterKind.LOCK, unit, "", period.code(), content);
    }

    /** Opens a closed period again. Refuses an empty reason with {@link ErrorCode#REASON_MISSING}. */
    public List<Change> unlock(String unit, Period period, String reason) {
        var removal = Content.removal(Typed.required(reason, ErrorCode.REASON_MISSING));
        return workspace.append(List.of(new Statement(register(RegisterKind.LOCK, unit, "", period), removal)));
    }

    /** Empty where nothing is locked, and where the submission that the lock names has not arrived here. */
    public Optional<Lock> lockOf(String unit, Period period) {
        return entry(RegisterKind.LOCK, unit, period).flatMap(this::lock);
    }

    Optional<Lock> lock(Entry entry) {
        return lock(entry.content(), entry.at(), entry.author());
    }

    /** The same, whether or not another word has taken its place. */
    Optional<Lock> lock(Change change) {
        return lock(change.content().json(), change.at(), change.author());
    }

    private Optional<Lock> lock(JsonNode content, String at, String author) {
        return Optional.of(content.path("submission"))
                .filter(Positions::isId)
                .flatMap(id -> workspace.store().find(new ChangeId(id.asText())))
                .map(change -> new Lock(Submission.of(change), Positions.read(content.path("positions")), at, author));
    }

    /** Whether the unit, or the office about it, has said anything after a lock ("sau chốt"). */
    public boolean changedSince(Lock lock) {
        return changesSince(lock.submission()) > 0;
    }

    /** How many changes the unit's devices have made after it, as far as known here. */
    public long changesSince(Submission submission) {
        return changesSince(submission, workspace.store().positions(devicesBehind(submission)));
    }

    /** What the unit's devices have said after it, as far as known here, device by device. */
    public List<Change> changesAfter(Submission submission) {
        return devicesBehind(submission).stream()
                .flatMap(device -> workspace.store().chain(device, afterSubmitting(submission, device) + 1).stream())
                .toList();
    }

    /** @param now how far each device is known */
    long changesSince(Submission submission, Map<DeviceId, Position> now) {
        return devicesBehind(submission).stream()
                .filter(now::containsKey)
                .mapToLong(device -> now.get(device).seq() - afterSubmitting(submission, device))
                .filter(changes -> changes > 0)
                .sum();
    }

    private Set<DeviceId> devicesBehind(Submission submission) {
        var devices = new HashSet<>(submission.positions().keySet());
        devices.addAll(devicesOf(submission.unit()));
        return devices;
    }

    /** The submission itself follows the position that it names, on one of the devices. */
    private static long afterSubmitting(Submission submission, DeviceId device) {
        var change = submission.change();
        var named = Optional.ofNullable(submission.positions().get(device)).map(Position::seq);
        return change.device().equals(device) ? change.seq() : named.orElse(0L);
    }

    /** The office confirms that a file came on a day: on time or late is judged by it. */
    public List<Change> receipt(String unit, String sha256, String file, Period period, LocalDate received) {
        var content = Json.object()
                .put("file", Typed.text(file))
                .put("period", period.code())
                .put("received", received.toString());
        find(unit, period).ifPresent(submission -> content.put("checkCode", submission.checkCode()));
        return workspace.append(List.of(Statement.of(RegisterKind.RECEIPT, unit, sha256, period.code(), content)));
    }

    /** The PCs enrolled for a unit. */
    Set<DeviceId> devicesOf(String unit) {
        return enrolled(grant -> writesFor(grant, unit));
    }

    /** The PCs that write for an office itself, its first one included. */
    Set<DeviceId> devicesOfOffice(String office) {
        return enrolled(grant -> grant.unit().equals(office));
    }

    private Set<DeviceId> unitDevices(String unit) {
        return devices(grant -> writesFor(grant, unit));
    }

    private static boolean writesFor(Grant grant, String unit) {
        return (grant.role() == Role.COMMUNE || grant.role() == Role.DEPARTMENT)
                && grant.unit().equals(unit);
    }

    private Set<DeviceId> officeDevices() {
        return devices(grant -> grant.role() != Role.COMMUNE);
    }

    private Set<DeviceId> devices(Predicate<Grant> wanted) {
        var devices = new HashSet<>(enrolled(wanted));
        devices.add(workspace.keys().device());
        return devices;
    }

    private Set<DeviceId> enrolled(Predicate<Grant> wanted) {
        return workspace.store().authority().stream()
                .flatMap(Authority::standings)
                .map(Standing::grant)
                .filter(wanted)
                .map(Grant::device)
                .collect(Collectors.toSet());
    }

    private Optional<Entry> entry(RegisterKind kind, String unit, Period period) {
        return workspace.registers().find(register(kind, unit, "", period));
    }

    private void append(RegisterKind kind, String unit, String item, Period period, JsonNode content) {
        workspace.append(List.of(Statement.of(kind, unit, item, period.code(), content)));
    }

    static Register register(RegisterKind kind, String unit, String item, Period period) {
        return new Register(kind.code(), unit, item, period.code());
    }
}
