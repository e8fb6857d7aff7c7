package vn.sontm.programme.agenda;

import java.util.List;
import java.util.stream.Stream;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.unit.Units;

/** What a unit itself said of its works and tasks, now or under a code that it had before. */
public record TaskProgress(List<Entry> entries) {
    public TaskProgress {
        entries = List.copyOf(entries);
    }

    public static TaskProgress of(Registers registers, Units units, String unit) {
        return new TaskProgress(units.earlierCodes(unit).stream()
                .flatMap(code -> registers.ofUnit(RegisterKind.TASK_PROGRESS, code).stream()
                        .filter(entry -> entry.register().item().endsWith("@" + code)))
                .toList());
    }

    /** All of one task, in any order. */
    public Stream<Entry> of(String task) {
        return entries.stream().filter(entry -> entry.register().item().startsWith(task + "@"));
    }
}
