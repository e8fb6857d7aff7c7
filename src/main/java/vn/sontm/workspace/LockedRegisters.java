package vn.sontm.workspace;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.MergedRegisters;
import vn.sontm.programme.register.ReadOnce;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/**
 * What a lock names, which never changes. What follows from it is kept as long as memory is not short; what it follows
 * from is forgotten at once, who was believed then included.
 */
final class LockedRegisters implements Registers {
    private final Supplier<Registers> named;
    private final CommonGround ground;
    private final Map<Object, SoftReference<?>> derived = new HashMap<>();
    private SoftReference<Registers> read = new SoftReference<>(null);

    /**
     * @param named reads the part of the ledger that the lock names
     * @param ground what other locks name alike
     */
    LockedRegisters(Supplier<Registers> named, CommonGround ground) {
        this.named = named;
        this.ground = ground;
    }

    @Override
    public Optional<Entry> find(Register register) {
        return read().find(register);
    }

    @Override
    public List<Entry> all(RegisterKind kind) {
        return read().all(kind);
    }

    @Override
    public List<Entry> ofUnit(RegisterKind kind, String unit) {
        return read().ofUnit(kind, unit);
    }

    @Override
    public synchronized <T> T derived(Class<T> type, Object key, Function<Registers, T> derivation) {
        var known = derived.containsKey(key) ? derived.get(key).get() : null;
        if (known != null) {
            return type.cast(known);
        }
        var fresh = derivation.apply(new Grounded(reading(), ground));
        derived.put(key, new SoftReference<>(fresh));
        return fresh;
    }

    private synchronized Registers read() {
        var known = read.get();
        if (known == null) {
            known = reading();
            read = new SoftReference<>(known);
        }
        return known;
    }

    private Registers reading() {
        return new MergedRegisters(new ReadOnce(named.get()));
    }

    /** Registers that share what follows from them with others. */
    private record Grounded(Registers below, CommonGround ground) implements Registers {
        @Override
        public Optional<Entry> find(Register register) {
            return below.find(register);
        }

        @Override
        public List<Entry> all(RegisterKind kind) {
            return below.all(kind);
        }

        @Override
        public List<Entry> ofUnit(RegisterKind kind, String unit) {
            return below.ofUnit(kind, unit);
        }

        @Override
        public <T> T derived(Class<T> type, Object key, Function<Registers, T> derivation) {
            return ground.derived(type, key, derivation, below);
        }
    }
}
