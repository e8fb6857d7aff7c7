package vn.sontm.programme.register;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.sontm.ledger.Register;

/**
 * Reads each kind, and each kind of a unit, once, however often it is asked for. Over registers that go on changing it is
 * for one piece of work that judges several periods, and forgotten with it, because it sees nothing that is written
 * meanwhile. What it has read it gives up where memory is short, and reads again.
 */
public final class ReadOnce implements Registers {
    private final Registers below;
    private final Map<String, SoftReference<List<Entry>>> read = new HashMap<>();
    private final Map<String, SoftReference<List<Entry>>> readOfUnits = new HashMap<>();

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
        return seen == below ? this : seen;
    }

    @Override
    public List<Entry> all(RegisterKind kind) {
        return once(read, kind.code(), () -> below.all(kind));
    }

    @Override
    public List<Entry> ofUnit(RegisterKind kind, String unit) {
        return once(readOfUnits, kind.code() + "/" + unit, () -> below.ofUnit(kind, unit));
    }

    /** Whoever judges unit after unit needs none of those before. */
    public synchronized void forgetUnits() {
        readOfUnits.clear();
    }

    private synchronized List<Entry> once(
            Map<String, SoftReference<List<Entry>>> known, String name, Supplier<List<Entry>> reading) {
        var kept = known.containsKey(name) ? known.get(name).get() : null;
        if (kept != null) {
            return kept;
        }
        var fresh = reading.get();
        known.put(name, new SoftReference<>(fresh));
        return fresh;
    }
}
