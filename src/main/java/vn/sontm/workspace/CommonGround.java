package vn.sontm.workspace;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/**
 * What follows from the kinds of registers that thousands of locks name alike, such as the catalogue: derived once for all
 * whose kinds show the same.
 */
final class CommonGround {
    /** What was derived, and all that was read for it. */
    private record Derived(Object value, Map<RegisterKind, List<Entry>> read, Map<Register, Optional<Entry>> found) {
        boolean holdsFor(Registers registers) {
            return read.entrySet().stream()
                            .allMatch(kind -> registers.all(kind.getKey()).equals(kind.getValue()))
                    && found.entrySet().stream()
                            .allMatch(one -> registers.find(one.getKey()).equals(one.getValue()));
        }
    }

    private final Map<Object, List<SoftReference<Derived>>> known = new HashMap<>();

    synchronized <T> T derived(Class<T> type, Object key, Function<Registers, T> derivation, Registers registers) {
        var alike = known.computeIfAbsent(key, any -> new ArrayList<>());
        alike.removeIf(reference -> reference.get() == null);
        return alike.stream()
                .flatMap(reference -> Optional.ofNullable(reference.get()).stream())
                .filter(derived -> derived.holdsFor(registers))
                .findFirst()
                .map(derived -> type.cast(derived.value()))
                .orElseGet(() -> fresh(derivation, registers, alike));
    }

    private static <T> T fresh(
            Function<Registers, T> derivation, Registers registers, List<SoftReference<Derived>> alike) {
        var reading = new Reading(registers);
        var value = derivation.apply(reading);
        if (!reading.ofUnits) {
            alike.add(new SoftReference<>(new Derived(value, reading.read, reading.found)));
        }
        return value;
    }

    /** Remembers what was read; what one unit said is common to nobody. */
    private static final class Reading implements Registers {
        private final Registers below;
        private final Map<RegisterKind, List<Entry>> read = new HashMap<>();
        private final Map<Register, Optional<Entry>> found = new HashMap<>();
        private boolean ofUnits;

        Reading(Registers below) {
            this.below = below;
        }

        @Override
        public Optional<Entry> find(Register register) {
            return found.computeIfAbsent(register, below::find);
        }

        @Override
        public List<Entry> all(RegisterKind kind) {
            return read.computeIfAbsent(kind, below::all);
        }

        @Override
        public List<Entry> ofUnit(RegisterKind kind, String unit) {
            ofUnits = true;
            return below.ofUnit(kind, unit);
        }
    }
}
