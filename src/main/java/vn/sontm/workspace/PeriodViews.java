package vn.sontm.workspace;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Position;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.CheckCode;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/**
 * What the registers show for a period: of a unit that is locked for it, what the lock names and nothing later; of every
 * other unit what is known now.
 */
public final class PeriodViews {
    /** What says how figures travelled, and what only shapes paper. */
    private static final Set<RegisterKind> NO_FIGURES = EnumSet.of(
            RegisterKind.SUBMISSION,
            RegisterKind.LOCK,
            RegisterKind.RECEIPT,
            RegisterKind.ENROLMENT,
            RegisterKind.REVOCATION,
            RegisterKind.ADOPTION,
            RegisterKind.DUE_DAY,
            RegisterKind.FORM);

    private final Workspace workspace;
    private final Submissions submissions;
    private final Map<Map<DeviceId, Position>, Registers> past = new HashMap<>();
    private long merges;

    PeriodViews(Workspace workspace) {
        this.workspace = workspace;
        this.submissions = new Submissions(workspace);
        this.merges = workspace.store().merges();
    }

    /** Everything as one unit's period is computed from. */
    public Registers ofUnit(String unit, Period period) {
        return locked(unit, period).orElseGet(workspace::registers);
    }

    /** All units, each as its own lock says. */
    public Registers ofAll(Period period) {
        return ofAll(period, workspace.registers());
    }

    /** @param now what is known now, as somebody who asks for several periods has it at hand */
    public Registers ofAll(Period period, Registers now) {
        var locked = new HashMap<String, Registers>();
        now.all(RegisterKind.LOCK).stream()
                .map(Entry::register)
                .filter(register -> register.period().equals(period.code()))
                .forEach(register ->
                        locked(register.unit(), period).ifPresent(registers -> locked.put(register.unit(), registers)));
        return locked.isEmpty() ? now : new MixedRegisters(now, locked);
    }

    /**
     * What belongs to several units together: where all of them are locked, what their locks name between them and nothing
     * later; else what is known now.
     */
    public Registers together(Collection<String> units, Period period) {
        var prefix = new HashMap<DeviceId, Position>();
        for (var unit : units) {
            var lock = submissions.lockOf(unit, period);
            if (lock.isEmpty()) {
                return workspace.registers();
            }
            lock.get().prefix().forEach((device, position) -> prefix.merge(device, position, PeriodViews::later));
        }
        return prefix.isEmpty() ? workspace.registers() : registers(prefix);
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

    /** The mã đối chiếu of all that an office's figures for a period are computed from: nothing of a later period. */
    public String checkCode(Period period) {
        var registers = ofAll(period);
        return CheckCode.of(Stream.of(RegisterKind.values())
                .filter(kind -> !NO_FIGURES.contains(kind))
                .flatMap(kind -> registers.all(kind).stream())
                .filter(entry -> Period.read(entry.register().period())
                        .filter(later -> later.first().isAfter(period.last()))
                        .isEmpty())
                .toList());
    }

    public boolean isLocked(String unit, Period period) {
        return submissions.lockOf(unit, period).isPresent();
    }

    private Optional<Registers> locked(String unit, Period period) {
        return submissions.lockOf(unit, period).map(lock -> registers(lock.prefix()));
    }

    /** What a lock names stays as it is, until a merge may have filled a gap in it. */
    private synchronized Registers registers(Map<DeviceId, Position> prefix) {
        if (merges != workspace.store().merges()) {
            past.clear();
            merges = workspace.store().merges();
        }
        return past.computeIfAbsent(
                prefix, key -> new LockedRegisters(workspace.store().registersUpTo(key)));
    }
}
