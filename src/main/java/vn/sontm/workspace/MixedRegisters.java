package vn.sontm.workspace;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/** Registers in which some units are shown as they were locked and everything else as it is now. */
final class MixedRegisters implements Registers {
    private final Registers now;
    private final Map<String, Registers> locked;
    private final Function<RegisterKind, Set<String>> spokenOf;

    /** @param spokenOf at least the units of which anything of a kind is said */
    MixedRegisters(Registers now, Map<String, Registers> locked, Function<RegisterKind, Set<String>> spokenOf) {
        this.now = now;
        this.locked = Map.copyOf(locked);
        this.spokenOf = spokenOf;
    }

    @Override
    public Optional<Entry> find(Register register) {
        return of(register.unit()).find(register);
    }

    @Override
    public Registers seenBy(String unit) {
        return locked.getOrDefault(unit, this);
    }

    @Override
    public List<Entry> all(RegisterKind kind) {
        var live = now.all(kind).stream()
                .filter(entry -> !locked.containsKey(entry.register().unit()));
        var past = spokenOf.apply(kind).stream()
                .filter(locked::containsKey)
                .flatMap(unit -> locked.get(unit).ofUnit(kind, unit).stream());
        return Stream.concat(live, past)
                .sorted(Comparator.comparing(Entry::register))
                .toList();
    }

    @Override
    public List<Entry> ofUnit(RegisterKind kind, String unit) {
        return of(unit).ofUnit(kind, unit);
    }

    private Registers of(String unit) {
        return locked.getOrDefault(unit, now);
    }
}
