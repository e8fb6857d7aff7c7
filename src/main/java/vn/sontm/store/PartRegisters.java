package vn.sontm.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/** The registers as they follow from the beginnings of some devices' chains; it shares what it can with other such parts. */
final class PartRegisters implements Registers {
    private final PastDecisions decisions;
    private final Map<DeviceId, Predicate<Change>> branches;
    private final Trust trust;
    private final PrefixRegisters own;

    PartRegisters(Database database, PastDecisions decisions, Map<DeviceId, Predicate<Change>> branches, Trust trust) {
        this.decisions = decisions;
        this.branches = branches;
        this.trust = trust;
        this.own = new PrefixRegisters(database, Past.inside(branches), trust::effective);
    }

    @Override
    public Optional<Entry> find(Register register) {
        return RegisterKind.of(register.kind())
                .filter(PastDecisions::holds)
                .map(kind -> all(kind).stream()
                        .filter(entry -> entry.register().equals(register))
                        .findFirst())
                .orElseGet(() -> own.find(register));
    }

    @Override
    public List<Entry> all(RegisterKind kind) {
        return PastDecisions.holds(kind) ? decisions.entries(kind, branches, trust) : own.all(kind);
    }

    @Override
    public List<Entry> ofUnit(RegisterKind kind, String unit) {
        return own.ofUnit(kind, unit);
    }
}
