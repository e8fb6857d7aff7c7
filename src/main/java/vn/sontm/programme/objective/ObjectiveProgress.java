package vn.sontm.programme.objective;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.plan.Objective;

/**
 * How far an objective is reached.
 *
 * @param actual what compares with the objective's figure; where {@code of} is there, how many units have reached it
 * @param of how many units are to reach it, where each one has to
 * @param verdict NO_DATA where nothing tells
 * @param counted what can be counted of what people record; empty where the plan counts nothing or nobody records
 * @param reached what the figure counts, where a criteria set measures it
 * @param open what is not there yet, by name of unit or subject
 */
public record ObjectiveProgress(
        Objective objective,
        Optional<BigDecimal> actual,
        OptionalInt of,
        Verdict verdict,
        Optional<Counted> counted,
        List<Reached> reached,
        List<Standing> open) {
    public ObjectiveProgress {
        reached = List.copyOf(reached);
        open = List.copyOf(open);
    }

    static ObjectiveProgress unknown(Objective objective) {
        return new ObjectiveProgress(
                objective,
                Optional.empty(),
                OptionalInt.empty(),
                Verdict.NO_DATA,
                Optional.empty(),
                List.of(),
                List.of());
    }

    static ObjectiveProgress of(
            Objective objective, BigDecimal actual, List<? extends Reached> reached, List<Standing> open) {
        return new ObjectiveProgress(
                objective,
                Optional.of(actual),
                OptionalInt.empty(),
                objective.quantity().isReachedBy(actual) ? Verdict.MET : Verdict.NOT_MET,
                Optional.empty(),
                List.copyOf(reached),
                open);
    }

    /** Each of several units has to reach it. */
    static ObjectiveProgress ofEach(Objective objective, List<Standing> reached, List<Standing> open) {
        return new ObjectiveProgress(
                objective,
                Optional.of(BigDecimal.valueOf(reached.size())),
                OptionalInt.of(reached.size() + open.size()),
                open.isEmpty() ? Verdict.MET : Verdict.NOT_MET,
                Optional.empty(),
                List.copyOf(reached),
                open);
    }

    ObjectiveProgress counting(Optional<Counted> count) {
        return new ObjectiveProgress(objective, actual, of, verdict, count, reached, open);
    }
}
