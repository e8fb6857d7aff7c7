package vn.sontm.workspace;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/**
 * What the registers show for a period: of a unit that is locked for it, what the lock names and nothing later; of every
 * other unit what is known now.
 */
public final class PeriodViews {
    private final Workspace workspace;
    private final Submissions submissions;
    private final Map<Lock, Registers> past = new HashMap<>();
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
        var locked = new HashMap<String, Registers>();
        workspace.registers().all(RegisterKind.LOCK).stream()
                .map(Entry::register)
                .filter(register -> register.period().equals(period.code()))
                .forEach(register ->
                        locked(register.unit(), period).ifPresent(registers -> locked.put(register.unit(), registers)));
        return locked.isEmpty() ? workspace.registers() : new MixedRegisters(workspace.registers(), locked);
    }

    public boolean isLocked(String unit, Period period) {
        return submissions.lockOf(unit, period).isPresent();
    }

    private Optional<Registers> locked(String unit, Period period) {
        return submissions.lockOf(unit, period).map(this::registers);
    }

    /** A lock's registers are read once, until a merge may have filled a gap in them. */
    private synchronized Registers registers(Lock lock) {
        if (merges != workspace.store().merges()) {
            past.clear();
            merges = workspace.store().merges();
        }
        return past.computeIfAbsent(lock, key -> workspace.store().registersUpTo(key.prefix()));
    }
}
