package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.CriterionTotal;
import vn.sontm.programme.plan.Deadline;
import vn.sontm.programme.plan.Target;

/**
 * A criterion that an agency has a part in.
 *
 * @param leads whether it leads, for some unit at least; else it helps
 */
record Charge(String set, String setName, Population population, CriterionTotal total, boolean leads) {
    /** What the agency that prints has a part in, set by set; what it leads stands before what it helps with. */
    static List<Charge> of(Filling filling) {
        var agency = filling.request().issuer().unit();
        var all = new ArrayList<Charge>();
        OfficeSets.of(filling).ofUnits().forEach((set, name) -> {
            var population = population(filling, set);
            population.totals().values().forEach(total -> {
                var leads = any(population, total, status -> status.lead().contains(agency));
                if (leads
                        || any(
                                population,
                                total,
                                status -> status.coordinating().contains(agency))) {
                    all.add(new Charge(set, name, population, total, leads));
                }
            });
        });
        return all.stream()
                .sorted((one, other) -> Boolean.compare(other.leads(), one.leads()))
                .toList();
    }

    /** Of units in its charge alone, counted by themselves, as is what the plan wants: what it wants of all is no measure. */
    private static Population population(Filling filling, String set) {
        var all = Population.of(filling.office(), set);
        if (!filling.request().part()) {
            return all;
        }
        var part = Population.part(set, all.members());
        return filling.request().plan().isPresent() ? part.aiming() : part;
    }

    /** {@code set/number}. */
    String item() {
        return set + "/" + total.number();
    }

    Tally tally() {
        return new Tally(population, total);
    }

    /** Names of the units whose status fits. */
    List<String> names(Predicate<CriterionStatus> which) {
        return population.members().stream()
                .filter(member ->
                        member.subject().criterion(total.number()).filter(which).isPresent())
                .map(Population.Member::title)
                .toList();
    }

    List<String> aiming(Target target) {
        return names(status -> CriteriaSentences.aims(status, target));
    }

    LinkedHashSet<Deadline> deadlines() {
        return population.of(total.number()).stream()
                .flatMap(status -> status.deadlines().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean any(Population population, CriterionTotal total, Predicate<CriterionStatus> which) {
        return population.of(total.number()).stream().anyMatch(which);
    }
}
