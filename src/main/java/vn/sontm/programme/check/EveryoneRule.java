package vn.sontm.programme.check;

import java.util.stream.Stream;
import vn.sontm.programme.check.text.PlanReading;
import vn.sontm.programme.check.text.TargetClause;

/** "100% các xã" without a count: over how many communes? */
final class EveryoneRule implements Rule {
    @Override
    public Stream<Finding> check(PlanReading reading) {
        return reading.clauses().stream()
                .filter(TargetClause::everyone)
                .filter(clause -> reading.populations().containsKey(clause.grade()))
                .map(clause -> Slip.CRITERION_EVERYONE.at(
                        clause.span(),
                        "100%",
                        full(clause, reading),
                        Words.criterion(clause),
                        Words.set(clause.grade())));
    }

    private static String full(TargetClause clause, PlanReading reading) {
        var population = CountListRule.two(reading.populations().get(clause.grade()));
        return population + "/" + population;
    }
}
