package vn.sontm.programme.objective;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.plan.Objective;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.Recorded;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.unit.Heirs;

/** The objectives of a plan against what an office's units have reached at a period. */
public final class ObjectiveResults {
    private final Registers registers;
    private final OfficeStatus office;
    private final Heirs heirs;

    public ObjectiveResults(Registers registers, OfficeStatus office) {
        this.registers = registers;
        this.office = office;
        this.heirs = Heirs.on(registers, office.period().lastDay());
    }

    /** In the order of the plan. */
    public List<ObjectiveProgress> of(Plan plan) {
        var sets = new SetResults(registers, office, plan.recognitions(), heirs);
        var records = new RecordCounter(registers, office, heirs);
        return plan.objectives().stream()
                .map(objective -> of(objective, sets, records))
                .toList();
    }

    private ObjectiveProgress of(Objective objective, SetResults sets, RecordCounter records) {
        return objective
                .measuredBy()
                .map(yardstick -> sets.measure(objective, yardstick))
                .orElseGet(() -> reported(objective, records));
    }

    /** What people reported under the objective's id: the office's own word, else what is counted, else the sum over units. */
    private ObjectiveProgress reported(Objective objective, RecordCounter records) {
        var words = registers.all(RegisterKind.TASK_PROGRESS).stream()
                .filter(entry -> entry.register().item().startsWith(objective.id() + "@"))
                .filter(entry -> entry.register()
                                .period()
                                .compareTo(office.period().last().toString())
                        <= 0)
                .toList();
        var own = words.stream()
                .filter(entry -> entry.register().unit().equals(office.office()))
                .toList();
        var counted = objective.counts().flatMap(what -> records.count(objective, what));
        return sum(own).or(() -> counted.map(Counted::figure).map(BigDecimal::valueOf))
                .or(() -> sum(words))
                .map(actual -> ObjectiveProgress.of(objective, actual, List.of(), List.of()))
                .orElseGet(() -> ObjectiveProgress.unknown(objective))
                .counting(counted);
    }

    /** Of each unit its latest word, also where it had another code before. */
    private Optional<BigDecimal> sum(List<Entry> words) {
        var latest = words.stream()
                .collect(Collectors.toMap(
                        entry -> heirs.same(entry.register().subject()),
                        entry -> entry,
                        BinaryOperator.maxBy(Comparator.comparing(
                                (Entry entry) -> entry.register().period()))));
        return latest.values().stream()
                .flatMap(entry -> Recorded.decimal(entry.content().path("quantity")).stream())
                .reduce(BigDecimal::add);
    }
}
