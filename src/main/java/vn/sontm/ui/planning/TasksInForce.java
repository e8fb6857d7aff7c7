package vn.sontm.ui.planning;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.Mergings;

/**
 * The tasks of a year that are published: only these can be merged, since others know them.
 *
 * @param standing those that stand for others too
 */
record TasksInForce(List<Register> registers, Set<Register> standing) {
    static final TasksInForce NONE = new TasksInForce(List.of(), Set.of());

    TasksInForce {
        registers = List.copyOf(registers);
        standing = Set.copyOf(standing);
    }

    static TasksInForce of(Snapshot snapshot, JsonNode plan) {
        var office = plan.path("office").asText();
        var year = "%04d".formatted(plan.path("year").asInt());
        var registers = snapshot.registers().ofUnit(RegisterKind.TASK, office).stream()
                .map(entry -> entry.register())
                .filter(register -> register.period().equals(year))
                .toList();
        var mergings = new Mergings(snapshot.workspace());
        var aliases = snapshot.registers().ofUnit(RegisterKind.ALIAS, office);
        return new TasksInForce(
                registers,
                aliases.isEmpty()
                        ? Set.of()
                        : registers.stream()
                                .filter(register -> !mergings.sameAs(register).isEmpty())
                                .collect(Collectors.toSet()));
    }
}
