package vn.sontm.ui.programme;

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
record FundChanges(Registers registers, String source) {
    /** Of one commune. */
    Stream<Register> of(String unit) {
        var reported = registers.ofUnit(RegisterKind.FUNDING, unit).stream()
                .filter(entry -> source.isEmpty() || entry.register().item().endsWith("|" + source));
        var own = registers.ofUnit(RegisterKind.OWN_TASK, unit).stream().filter(this::isFunded);
        var tasks = tasks().filter(task -> names(task, unit) && units(task) == 1);
        return Stream.of(reported, own, tasks).flatMap(entries -> entries).map(Entry::register);
    }

    /** What the plan states for several communes together. */
    Stream<Register> shared() {
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
