package vn.sontm.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.sontm.ledger.ChangeId;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.register.Statement;

/** Registers in memory: what a test states is what the domain sees. */
public final class MemoryRegisters implements Registers {
    private final SortedMap<Register, Entry> entries = new TreeMap<>();

    public MemoryRegisters put(RegisterKind kind, String subject, String item, String period, JsonNode content) {
        return put(Statement.of(kind, subject, item, period, content));
    }

    public MemoryRegisters put(Statement statement) {
        var register = statement.register();
        if (statement.content().isRemoval()) {
            entries.remove(register);
        } else {
            var json = statement.content().json();
            entries.put(register, new Entry(register, json, ChangeId.NONE, "2024-06-01T08:00:00", "thử", false));
        }
        return this;
    }

    public MemoryRegisters putAll(List<Statement> statements) {
        statements.forEach(this::put);
        return this;
    }

    @Override
    public Optional<Entry> find(Register register) {
        return Optional.ofNullable(entries.get(register));
    }

    @Override
    public List<Entry> all(RegisterKind kind) {
        return entries.values().stream()
                .filter(entry -> entry.register().kind().equals(kind.code()))
                .toList();
    }

    @Override
    public List<Entry> ofUnit(RegisterKind kind, String unit) {
        return all(kind).stream()
                .filter(entry -> entry.register().unit().equals(unit))
                .toList();
    }
}
