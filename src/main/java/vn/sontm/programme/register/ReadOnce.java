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
        return once(kind.code(), () -> below.all(kind));
    }

    @Override
    public List<Entry> ofUnit(RegisterKind kind, String unit) {
        return once(kind.code() + "/" + unit, () -> below.ofUnit(kind, unit));
    }

    private synchronized List<Entry> once(String name, Supplier<List<Entry>> reading) {
        var known = read.containsKey(name) ? read.get(name).get() : null;
        if (known != null) {
            return known;
        }
        var fresh = reading.get();
        read.put(name, new SoftReference<>(fresh));
        return fresh;
    }
}
