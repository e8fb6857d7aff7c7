package vn.sontm.programme.agenda;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sontm.programme.plan.PlanTask;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/** Who has not reported a task as finished: the units that it names, or its office where it names none. */
public final class OpenTasks {
    private final Registers registers;
    private final String office;
    private final Map<String, TaskWords> words = new HashMap<>();

    public OpenTasks(Registers registers, String office) {
        this.registers = registers;
        this.office = office;
    }

    /** Codes of the units with whom the task is open; none for a finished task. */
    public List<String> of(PlanTask task) {
        return (task.units().isEmpty() ? List.of(office) : task.units())
                .stream().filter(code -> !words(code).finished(task.id())).toList();
    }

    private TaskWords words(String code) {
        var unit = code.split("/", 2)[0];
        return words.computeIfAbsent(unit, known -> new TaskWords(registers.ofUnit(RegisterKind.TASK_PROGRESS, known)));
    }
}
