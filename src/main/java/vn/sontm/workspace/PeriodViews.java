package vn.sontm.workspace;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Position;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.unit.Units;

/**
 * What the registers show for a period: of a unit that is locked for it, what the lock names and nothing later; of every
 * other unit what is known now. What offices decide of no single unit, the plan and the catalogue above all, stays as the
 * locks name it once the office has locked all its units: the paper of that period is signed.
 */
public final class PeriodViews {
    private final Workspace workspace;
    private final Submissions submissions;
    private final Map<Map<DeviceId, Position>, Registers> past = new HashMap<>();
    private final CommonGround ground = new CommonGround();
    private final OfficeCodes officeCodes;
    private long edition;

    PeriodViews(Workspace workspace) {
        this.workspace = workspace;
        this.submissions = new Submissions(workspace);
        this.officeCodes = new OfficeCodes(workspace.store());
        this.edition = workspace.store().pastEdition();
    }

    /** Everything as one unit's period is computed from. */
    public Registers ofUnit(String unit, Period period) {
        return locked(unit, period).orElseGet(workspace::registers);
    }

    /** All units, each as its own lock says, and what the office decides as all of these do together. */
    public Registers ofAll(Period period) {
        return ofAll(period, workspace.registers());
    }

    /** @param now what is known now, as somebody who asks for several periods has it at hand */
    public Registers ofAll(Period period, Registers now) {
        return ofAll(period, now, locks(period, now));
    }

    private Map<String, Lock> locks(Period period, Registers now) {
        var locks = new HashMap<String, Lock>();
        now.all(RegisterKind.LOCK).stream()
                .filter(entry -> entry.register()
                        .equals(Submissions.register(
                                RegisterKind.LOCK, entry.register().unit(), "", period)))
                .forEach(entry -> submissions
                        .lock(entry)
                        .ifPresent(lock -> locks.put(entry.register().unit(), lock)));
        return locks;
    }

    private Registers ofAll(Period period, Registers now, Map<String, Lock> locks) {
        var locked = new HashMap<String, Registers>();
        locks.forEach((unit, lock) -> locked.put(unit, registers(lock.prefix())));
        return locks.isEmpty()
                ? now
                : new MixedRegisters(
                        closed(period, now, locks)
                                .<Registers>map(then -> new ClosedRegisters(registers(then), now))
                                .orElse(now),
                        locked,
                        workspace.store()::units);
    }

    /** Which changes {@link #ofUnit} takes in: where the unit is locked, those that the lock names. */
    public Predicate<Change> changesOfUnit(String unit, Period period) {
        return submissions
                .lockOf(unit, period)
                .map(lock -> within(lock.prefix()).or(PeriodViews::tellsNoFigure))
                .orElse(change -> true);
    }

    /** Which changes {@link #ofAll} takes in: each by the lock of its register's unit, and by all locks together. */
    public Predicate<Change> changesOfAll(Period period) {
        var now = workspace.registers();
        var locks = locks(period, now);
        var units = new HashMap<String, Predicate<Change>>();
        locks.forEach((unit, lock) -> units.put(unit, within(lock.prefix())));
        var decided = closed(period, now, locks).map(PeriodViews::within).orElse(change -> true);
        return change -> tellsNoFigure(change)
                || units.getOrDefault(
                                change.register().unit(),
                                ClosedRegisters.isDecided(change.register()) ? decided : other -> true)
                        .test(change);
    }

    /** How a period's figures travelled is told after it is locked. */
    private static boolean tellsNoFigure(Change change) {
        return RegisterKind.of(change.register().kind())
                .filter(OfficeCodes::tellsNoFigure)
                .isPresent();
    }

    private static Predicate<Change> within(Map<DeviceId, Position> prefix) {
        return change -> Optional.ofNullable(prefix.get(change.device()))
                .filter(position -> change.seq() <= position.seq())
                .isPresent();
    }

    /**
     * What the locks of all the office's units name between them; empty while one of them is open, or where a lock is not the
     * office's own: an office above knows what one below has locked, and has closed nothing itself.
     */
    private Optional<Map<DeviceId, Position>> closed(Period period, Registers now, Map<String, Lock> known) {
        return together(complete(period, now, known));
    }

    /** The locks of all the office's units; none while one of them is missing or not the office's own. */
    private List<Lock> complete(Period period, Registers now, Map<String, Lock> known) {
        var office = workspace.identity().office();
        var devices = submissions.devicesOfOffice(office);
        var locks = Units.from(now).communes(office, period.lastDay()).stream()
                .map(unit -> Optional.ofNullable(known.get(unit.code())))
                .toList();
        return locks.stream()
                        .allMatch(lock -> lock.stream()
                                .anyMatch(made ->
                                        !Collections.disjoint(made.office().keySet(), devices)))
                ? locks.stream().flatMap(Optional::stream).toList()
                : List.of();
    }

    /** Whether the office has locked all its units for a period. */
    public boolean isClosed(Period period) {
        var now = workspace.registers();
        return !complete(period, now, locks(period, now)).isEmpty();
    }

    /**
     * The mã đối chiếu that the office's papers of a period bore when it had locked all its units, the latest first, by what
     * the locks in force then name; the last of them is what counts as long as none is opened again.
     */
    public Stream<ClosedState> closedStates(Period period) {
        var now = workspace.registers();
        return new LockHistory(workspace, period)
                .states().reversed().stream()
                        .filter(state -> !complete(period, now, state.locks()).isEmpty())
                        .map(state ->
                                new ClosedState(state.at(), officeCodes.of(ofAll(period, now, state.locks()), period)));
    }

    /**
     * A period as it was once closed.
     *
     * @param at when the last lock was made, as that PC's clock said
     */
    public record ClosedState(String at, String checkCode) {}

    /**
     * What belongs to several units together: where all of them are locked, what their locks name between them and nothing
     * later; else what is known now.
     */
    public Registers together(Collection<String> units, Period period) {
        var locks = units.stream()
                .flatMap(unit -> submissions.lockOf(unit, period).stream())
                .toList();
        return locks.size() == units.size()
                ? together(locks).map(this::registers).orElseGet(workspace::registers)
                : workspace.registers();
    }

    /** Empty where there is no lock. */
    private static Optional<Map<DeviceId, Position>> together(List<Lock> locks) {
        Map<DeviceId, Position> prefix = new HashMap<>();
        locks.forEach(lock ->
                lock.prefix().forEach((device, position) -> prefix.merge(device, position, PeriodViews::later)));
        return Optional.of(prefix).filter(known -> !known.isEmpty());
    }

    private static Position later(Position one, Position other) {
        return one.seq() < other.seq() ? other : one;
    }

    /**
     * The mã đối chiếu of a unit's period: as submitted where it is locked or nothing was said since, else of what is
     * known now.
     */
    public String checkCode(String unit, Period period) {
        return submissions
                .lockOf(unit, period)
                .map(Lock::submission)
                .or(() -> submissions.find(unit, period).filter(handedIn -> submissions.changesSince(handedIn) == 0))
                .map(Submission::checkCode)
                .orElseGet(() -> submissions.checkCode(unit));
    }

    /**
     * The mã đối chiếu of all that an office's figures for a period are computed from: nothing of a later period, and, once
     * all its units are locked, nothing that was decided later.
     */
    public String checkCode(Period period) {
        return officeCodes.of(period, () -> ofAll(period));
    }

    public boolean isLocked(String unit, Period period) {
        return submissions.lockOf(unit, period).isPresent();
    }

    private Optional<Registers> locked(String unit, Period period) {
        return submissions.lockOf(unit, period).map(lock -> registers(lock.prefix()));
    }

    /** What a lock names stays as it is, until a merge may have filled a gap in it or somebody else is believed. */
    private synchronized Registers registers(Map<DeviceId, Position> prefix) {
        if (edition != workspace.store().pastEdition()) {
            past.clear();
            edition = workspace.store().pastEdition();
        }
        return past.computeIfAbsent(
                prefix, key -> new LockedRegisters(() -> workspace.store().registersUpTo(key), ground));
    }
}
