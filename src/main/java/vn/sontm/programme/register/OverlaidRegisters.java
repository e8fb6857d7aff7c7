package vn.sontm.programme.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.sontm.ledger.ChangeId;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Register;

/** Registers as they would be if something more were said: what has not been said yet can be read as if it had. */
public final class OverlaidRegisters implements Registers {
    private final Registers below;
    private final Map<Register, Content> said = new TreeMap<>();

    /** @param statements of several about one register the last counts */
    public OverlaidRegisters(Registers below, List<Statement> statements) {
        this.below = below;
        statements.forEach(statement -> said.put(statement.register(), statement.content()));
    }

    @Override
    public Optional<Entry> find(Register register) {
        return said.containsKey(register)
                ? Optional.of(said.get(register))
                        .filter(content -> !content.isRemoval())
                        .map(content -> entry(register, content))
                : below.find(register);
    }

    @Override
    public List<Entry> all(RegisterKind kind) {
        return with(
                below.all(kind),
                said.keySet().stream().filter(register -> register.kind().equals(kind.code())));
    }

    @Override
    public List<Entry> ofUnit(RegisterKind kind, String unit) {
        return with(
                below.ofUnit(kind, unit),
                said.keySet().stream()
                        .filter(register -> register.kind().equals(kind.code()))
                        .filter(register -> register.unit().equals(unit)));
    }

    private List<Entry> with(List<Entry> known, Stream<Register> more) {
        var entries = new TreeMap<Register, Entry>();
        known.forEach(entry -> entries.put(entry.register(), entry));
        more.forEach(register ->
                find(register).ifPresentOrElse(entry -> entries.put(register, entry), () -> entries.remove(register)));
        return List.copyOf(entries.values());
    }

    private static Entry entry(Register register, Content content) {
        return new Entry(register, content.json(), ChangeId.NONE, "", "", false);
    }
}
