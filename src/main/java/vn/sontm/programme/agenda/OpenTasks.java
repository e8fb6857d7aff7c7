package vn.sontm.programme.agenda;

import java.time.LocalDate;
import java.util.List;
import vn.sontm.programme.plan.PlanTask;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.unit.Heirs;

/** Who has not reported a task as finished: the units that it names, or its office where it names none. */
public final class OpenTasks {
    private final String office;
    private final TaskReports reports;

    /** @param day on which those who stand for a unit are asked */
    public OpenTasks(Registers registers, String office, LocalDate day) {
        this.office = office;
        this.reports = new TaskReports(registers, Heirs.on(registers, day));
    }

    /** Codes of the units with whom the task is open, as the task names them; none for a finished task. */
    public List<String> of(PlanTask task) {
        return (task.units().isEmpty() ? List.of(office) : task.units())
                .stream()
                        .filter(code -> !reports.open(code, task.id()).isEmpty())
                        .toList();
    }
}
