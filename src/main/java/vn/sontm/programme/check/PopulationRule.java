package vn.sontm.programme.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.programme.check.text.Fraction;
import vn.sontm.programme.check.text.Fractions;
import vn.sontm.programme.check.text.Grade;
import vn.sontm.programme.check.text.Names;
import vn.sontm.programme.check.text.PlanReading;
import vn.sontm.programme.check.text.TargetClause;

/** Every total of a set is counted over the same communes: all of them, or those recognised at the start. */
final class PopulationRule implements Rule {
    @Override
    public Stream<Finding> check(PlanReading reading) {
        return Stream.of(
                        reading.clauses().stream().flatMap(clause -> inTarget(clause, reading).stream()),
                        elsewhere(reading),
                        groups(reading).stream())
                .flatMap(findings -> findings);
    }

    private static Optional<Finding> inTarget(TargetClause clause, PlanReading reading) {
        var usual = reading.populations().getOrDefault(clause.grade(), 0);
        return clause.total()
                .filter(total -> usual > 0 && total.whole() != usual)
                .map(total -> Slip.POPULATION.at(
                        total.span(),
                        total.printed(),
                        CountListRule.two(total.part()) + "/" + usual,
                        Words.set(clause.grade()),
                        usual));
    }

    /** "kiểm tra 20/20 xã": counted over one of the known populations, or over a stated group. */
    private static Stream<Finding> elsewhere(PlanReading reading) {
        var known = Stream.concat(
                        reading.populations().values().stream(),
                        reading.objectives().groups().stream()
                                .map(group -> reading.names(group.list()).size()))
                .collect(Collectors.toSet());
        int all = reading.populations().getOrDefault(Grade.BASIC, 0);
        return reading.source().passages().stream()
                .flatMap(passage -> Fractions.of(passage.whole()).stream())
                .filter(fraction -> all > 0 && fraction.noun().matches(Names.UNIT) && !inTarget(fraction, reading))
                .filter(fraction ->
                        !known.contains(fraction.whole()) && !totals(reading).contains(fraction.whole()))
                .map(fraction -> Slip.POPULATION_GROUP.at(
                        fraction.span(), fraction.printed(), CountListRule.two(fraction.part()) + "/" + all, all));
    }

    private static Set<Integer> totals(PlanReading reading) {
        return reading.objectives().totals().stream()
                .map(total -> total.value())
                .collect(Collectors.toSet());
    }

    private static boolean inTarget(Fraction fraction, PlanReading reading) {
        return reading.clauses().stream()
                .flatMap(clause -> clause.total().stream())
                .anyMatch(total -> total.span().equals(fraction.span()));
    }

    /** The advanced set is counted over those recognised at the start of the year, or at its end. */
    private static Optional<Finding> groups(PlanReading reading) {
        var population = Optional.ofNullable(reading.populations().get(Grade.ADVANCED));
        var recognised = reading.standingAt(Grade.BASIC).size();
        var after = recognised + TotalRule.reached(Grade.BASIC, reading);
        return population
                .filter(count -> recognised > 0 && count != recognised && count != after)
                .filter(count -> count != reading.populations().getOrDefault(Grade.BASIC, 0))
                .flatMap(count -> reading.clauses(Grade.ADVANCED)
                        .flatMap(clause -> clause.total().stream())
                        .filter(total -> total.whole() == count)
                        .findFirst()
                        .map(total -> Slip.POPULATION_GROUP.at(
                                total.span(),
                                total.printed(),
                                CountListRule.two(total.part()) + "/" + recognised,
                                recognised)));
    }
}
