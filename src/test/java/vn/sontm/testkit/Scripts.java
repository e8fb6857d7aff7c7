package vn.sontm.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import vn.sontm.testkit.SimulatedOffices.Action;
import vn.sontm.testkit.SimulatedOffices.Step;

/** Random scripts for {@link SimulatedOffices}, long enough for trouble to meet trouble. */
public final class Scripts {
    private static final int SHORTEST = 25;
    private static final int LONGEST = 70;

    /** Both PCs of one commune, a second one and another office PC that may enrol are at work from the start. */
    private static final List<Step> OPENING = List.of(
            new Step(Action.ENROL, 0, 1, 2),
            new Step(Action.ENROL, 0, 2, 1),
            new Step(Action.ENROL, 0, 3, 1),
            new Step(Action.ENROL, 0, 4, 1),
            new Step(Action.SEND_ALL, 0, 1, 1),
            new Step(Action.SEND_ALL, 0, 2, 1),
            new Step(Action.SEND_ALL, 0, 3, 1));

    private Scripts() {}

    public static Arbitrary<List<Step>> any() {
        return steps().list()
                .ofMinSize(SHORTEST)
                .ofMaxSize(LONGEST)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(Scripts::opened);
    }

    private static Arbitrary<Step> steps() {
        var actions = Arbitraries.frequency(
                Arrays.stream(Action.values()).map(Scripts::weighed).toList());
        var even = RandomDistribution.uniform();
        var number = Arbitraries.integers().between(0, 40).withDistribution(even);
        var who = Arbitraries.integers().between(0, 9).withDistribution(even);
        return Combinators.combine(actions, who, who, number).as(Step::new);
    }

    private static Tuple2<Integer, Action> weighed(Action action) {
        return switch (action) {
            case WRITE -> Tuple.of(12, action);
            case SEND_ALL, CLONE -> Tuple.of(4, action);
            case WRITE_AGAIN, REMOVE, SEND_OWN, SEND_TAIL, REVOKE_BY_OFFICE, RESTORE -> Tuple.of(2, action);
            default -> Tuple.of(1, action);
        };
    }

    private static List<Step> opened(List<Step> rest) {
        return Stream.concat(OPENING.stream(), rest.stream()).toList();
    }
}
