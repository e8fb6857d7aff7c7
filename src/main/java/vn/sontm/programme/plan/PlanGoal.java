package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;

/** How many of a set's population meet a criterion at the year's end if the plan is kept. */
public final class PlanGoal {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private PlanGoal() {}

    /** Who meets it when the year begins, and whoever has a target; empty until every starting state is entered. */
    public static Optional<TargetCount> expected(Plan plan, PlanCriterion criterion) {
        var population = new HashSet<>(plan.population(criterion.set()));
        var starts = plan.starts().stream()
                .filter(start -> start.criterion().equals(criterion.item()))
                .collect(Collectors.toMap(StatedStart::subject, StatedStart::state, (one, other) -> other));
        if (population.isEmpty() || !starts.keySet().containsAll(population)) {
            return Optional.empty();
        }
        var met = new HashSet<>(criterion.asked());
        starts.forEach((subject, state) -> {
            if (state == StartState.MET) {
                met.add(subject);
            }
        });
        met.retainAll(population);
        return Optional.of(
                count(met.size(), population.size(), population.stream().anyMatch(code -> code.contains("/"))));
    }

    /** Writes down that so many of a population are to meet a criterion; nothing where no number is given. */
    public static void put(ObjectNode criterion, OptionalInt count, Collection<String> population) {
        if (count.isEmpty() || population.isEmpty()) {
            criterion.remove("target");
        } else {
            var inside = population.stream().anyMatch(code -> code.contains("/"));
            criterion.set(
                    "target", count(count.getAsInt(), population.size(), inside).write());
        }
    }

    /**
     * "09/20 xã, đạt 45%".
     *
     * @param inside whether what is counted lies inside communes
     */
    public static TargetCount count(int count, int of, boolean inside) {
        var percent = ALL.multiply(BigDecimal.valueOf(count))
                .divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        var whole = percent.scale() < 0 ? percent.setScale(0) : percent;
        return new TargetCount(
                OptionalInt.of(count),
                OptionalInt.of(of),
                Optional.of(whole),
                Messages.text(
                        inside ? "plan.goal.inside" : "plan.goal.communes",
                        "%02d".formatted(count),
                        "%02d".formatted(of),
                        VietnameseNumbers.format(whole)));
    }
}
