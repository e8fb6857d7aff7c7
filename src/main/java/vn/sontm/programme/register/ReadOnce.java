package vn.sontm.programme.register;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontm.ledger.Register;

/**
 * Reads each kind, and each kind of a unit, once, however often it is asked for: for one piece of work that judges several
 * periods, and forgotten with it, because it keeps all that it has read and sees nothing that is written meanwhile.
 */
public final class ReadOnce implements Registers {
    private final Registers below;
    private final Map<String, List<Entry>> ofUnits = new HashMap<>();
    private final Map<RegisterKind, List<Entry>> read = new EnumMap<>(RegisterKind.class);

    public ReadOnce(Registers below) {
        this.below = below;
    }

    @Override
    public Optional<Entry> find(Register register) {
        return below.find(register);
    }

    @Override
    public Registers seenBy(String unit) {
        var seen = below.seenBy(unit);
        return seen == below ? this : seen; // who asks reads all units at once where it is the same
    }

    @Override
    public List<Entry> all(RegisterKind kind) {
        return read.computeIfAbsent(kind, below::all);
    }

    @Override
    public List<Entry> ofUnit(RegisterKind kind, String unit) {
        return ofUnits.computeIfAbsent(kind + "\n" + unit, key -> below.ofUnit(kind, unit));
    }
}
