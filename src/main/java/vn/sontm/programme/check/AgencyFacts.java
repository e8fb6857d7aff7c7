package vn.sontm.programme.check;

import java.util.stream.Stream;
import vn.sontm.programme.plan.PlanCriterion;

/** One agency cannot lead a criterion and coordinate with itself. */
final class AgencyFacts implements FactRule {
    @Override
    public Stream<Finding> check(FactReading reading) {
        return reading.plan().criteria().stream().flatMap(criterion -> judge(criterion, reading));
    }

    private static Stream<Finding> judge(PlanCriterion criterion, FactReading reading) {
        var both = criterion.coordinating().stream()
                .filter(criterion.lead()::contains)
                .map(reading.plan()::agencyName)
                .toList();
        return both.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        reading.place(criterion).finding(Slip.AGENCY_BOTH, both, "", reading.criterionName(criterion)));
    }
}
