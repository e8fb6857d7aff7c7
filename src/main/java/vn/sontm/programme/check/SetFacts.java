package vn.sontm.programme.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.plan.PlanCriterion;
import vn.sontm.programme.plan.PlanSet;

/** A set is spoken of whole, and of each criterion with something to do the plan says by when, who leads, who helps. */
final class SetFacts implements FactRule {
    private static final int ALL_PARTS = 3;

    @Override
    public Stream<Finding> check(FactReading reading) {
        return reading.plan().sets().stream()
                .flatMap(set -> Stream.concat(incomplete(set, reading).stream(), notStated(set, reading)));
    }

    /** A plan that speaks of a few criteria only chose them; one that speaks of most of them forgot the rest. */
    private static Optional<Finding> incomplete(PlanSet set, FactReading reading) {
        var stated = reading.plan().criteria(set.id()).toList();
        var missing = reading.sets().find(set.id()).stream()
                .flatMap((CriteriaSet known) -> known.criteria().stream())
                .map(criterion -> criterion.number())
                .filter(number -> stated.stream().noneMatch(criterion -> Objects.equals(criterion.number(), number)))
                .map(String::valueOf)
                .toList();
        return missing.isEmpty() || stated.size() <= missing.size()
                ? Optional.empty()
                : Optional.of(FactPlace.of(Optional.empty(), "criteria " + set.id(), reading.setName(set.id()))
                        .finding(Slip.SET_INCOMPLETE, stated.size(), missing, reading.setName(set.id())));
    }

    private static Stream<Finding> notStated(PlanSet set, FactReading reading) {
        var active = reading.plan()
                .criteria(set.id())
                .filter(criterion -> !criterion.attain().isEmpty()
                        || !criterion.consolidate().isEmpty())
                .toList();
        var bare = active.stream()
                .filter(criterion -> missing(criterion).size() == ALL_PARTS)
                .toList();
        return bare.size() > 1 && bare.size() == active.size()
                ? Stream.of(finding(bare, reading))
                : active.stream()
                        .filter(criterion -> !missing(criterion).isEmpty())
                        .map(criterion -> finding(List.of(criterion), reading));
    }

    private static Finding finding(List<PlanCriterion> criteria, FactReading reading) {
        var first = criteria.getFirst();
        var titles = criteria.stream().map(reading::criterionName).collect(Collectors.joining("; "));
        return reading.place(first).finding(Slip.NOT_STATED, missing(first), "", titles);
    }

    private static List<String> missing(PlanCriterion criterion) {
        var missing = new ArrayList<String>();
        if (criterion.deadlines().isEmpty()) {
            missing.add(Messages.text("plan-check.part.deadline"));
        }
        if (criterion.lead().isEmpty()) {
            missing.add(Messages.text("plan-check.part.lead"));
        }
        if (criterion.coordinating().isEmpty()) {
            missing.add(Messages.text("plan-check.part.coordinators"));
        }
        return missing;
    }
}
