package vn.sontm.programme.agenda;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.unit.Heirs;

/**
 * What units reported on tasks that name them, through recodes, mergers and splits: a part that was finished before stays
 * finished, one that was not is with whoever stands for the unit.
 */
final class TaskReports {
    private final Registers registers;
    private final Heirs heirs;
    private final Map<String, TaskWords> words = new HashMap<>();

    TaskReports(Registers registers, Heirs heirs) {
        this.registers = registers;
        this.heirs = heirs;
    }

    /** With whom the part of a unit or place that a task names is open; none where it is finished. */
    List<String> open(String named, String task) {
        return heirs.of(named).stream()
                .filter(standing -> !words(standing).finished(task))
                .filter(standing ->
                        heirs.same(named).equals(standing) || !words(named).finished(task))
                .toList();
    }

    /** The same of several that a task names; who stands for more than one of them is told once. */
    List<String> open(Collection<String> named, String task) {
        return named.stream()
                .flatMap(code -> open(code, task).stream())
                .distinct()
                .toList();
    }

    /** "60 %"; empty where nothing was reported. */
    String text(String code, String task) {
        return words(code).text(task);
    }

    private TaskWords words(String code) {
        return words.computeIfAbsent(
                Register.unitOf(code),
                unit -> new TaskWords(heirs.units().earlierCodes(unit).stream()
                        .flatMap(known -> registers.ofUnit(RegisterKind.TASK_PROGRESS, known).stream())
                        .toList()));
    }
}
