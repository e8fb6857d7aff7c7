package vn.sontm.programme.funding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/**
 * The registers that amounts of a source are made of: what a plan or a commune plans, what a commune reports.
 *
 * @param source a code; empty for all of them
 */
public record FundChanges(Registers registers, String source) {
    /** Of one commune. */
    public Stream<Register> of(String unit) {
        return of(unit, tasks().filter(task -> names(task, unit) && units(task) == 1));
    }

    /** Of one work of a commune, also one that it shares with others. */
    public Stream<Register> of(String unit, String work) {
        return withShared(unit)
                .filter(register ->
                        register.item().equals(work) || register.item().startsWith(work + "|"));
    }

    /** Of one commune, with what it shares with others. */
    public Stream<Register> withShared(String unit) {
        return of(unit, tasks().filter(task -> names(task, unit)));
    }

    private Stream<Register> of(String unit, Stream<Entry> tasks) {
        var reported = registers.ofUnit(RegisterKind.FUNDING, unit).stream()
                .filter(entry -> source.isEmpty() || entry.register().item().endsWith("|" + source));
        var own = registers.ofUnit(RegisterKind.OWN_TASK, unit).stream().filter(this::isFunded);
        return Stream.of(reported, own, tasks).flatMap(entries -> entries).map(Entry::register);
    }

    /** What the plan states for several communes together. */
    public Stream<Register> shared() {
        return tasks().filter(task -> units(task) != 1).map(Entry::register);
    }

    private Stream<Entry> tasks() {
        return registers.all(RegisterKind.TASK).stream().filter(this::isFunded);
    }

    private boolean isFunded(Entry task) {
        return each(task.content().path("funding"))
                .anyMatch(share ->
                        source.isEmpty() || share.path("source").asText().equals(source));
    }

    private static int units(Entry task) {
        return task.content().path("units").size();
    }

    private static boolean names(Entry task, String unit) {
        return each(task.content().path("units"))
                .anyMatch(named -> named.asText().equals(unit));
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
