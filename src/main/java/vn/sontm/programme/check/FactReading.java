package vn.sontm.programme.check;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.plan.Objective;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanCriterion;
import vn.sontm.programme.plan.RecognisedTitle;
import vn.sontm.programme.plan.Yardstick;

/**
 * A plan's data with what rules ask of it again and again.
 *
 * @param sets the criteria sets that are known here; the plan may speak of others
 */
record FactReading(Plan plan, CriteriaSets sets) {
    FactPlace place(PlanCriterion criterion) {
        var printed = criterion.target().map(target -> target.printed()).orElse(criterion.name());
        return FactPlace.of(criterion.source(), "criteria " + criterion.item(), printed);
    }

    FactPlace place(Objective objective) {
        return FactPlace.of(objective.source(), "objectives " + objective.id(), objective.text());
    }

    /** The names of units and subjects by their codes. */
    List<String> names(Collection<String> codes) {
        return codes.stream().map(this::name).toList();
    }

    String name(String code) {
        return plan.placeName(code);
    }

    /** Who holds the title of a set when the year begins, as the plan says. */
    Set<String> holders(String set) {
        return titles(set).map(RecognisedTitle::subject).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What those who hold the title of a set are called: "xã đạt chuẩn nông thôn mới". */
    String title(String set) {
        return titles(set).map(title -> lower(title.title())).findFirst().orElseGet(() -> setName(set));
    }

    private Stream<RecognisedTitle> titles(String set) {
        var level = sets.find(set).map(CriteriaSet::level);
        return plan.recognitions().stream()
                .filter(title -> title.set().equals(set)
                        || level.filter(title.set()::equals).isPresent());
    }

    Stream<Objective> objectives(Yardstick.What what) {
        return plan.objectives().stream()
                .filter(objective -> objective
                        .measuredBy()
                        .filter(yardstick -> yardstick.what() == what)
                        .isPresent());
    }

    Stream<Objective> objectives(Yardstick.What what, String set) {
        return objectives(what).filter(objective -> set(objective).equals(set));
    }

    static String set(Objective objective) {
        return objective.measuredBy().map(Yardstick::set).orElse("");
    }

    /** Who is to get the title of a set within the year. */
    Set<String> candidates(String set) {
        return objectives(Yardstick.What.NEWLY_RECOGNISED, set)
                .flatMap(objective -> objective.units().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    String setName(String set) {
        return sets.find(set)
                .map(known -> lower(known.title()))
                .orElseGet(() -> Messages.text("plan-check.set.other", set));
    }

    String criterionName(PlanCriterion criterion) {
        if (!criterion.name().isEmpty()) {
            return criterion.name();
        }
        return sets.find(criterion.set())
                .flatMap(set -> set.criterion(criterion.number()))
                .map(known -> known.name())
                .orElse(Integer.toString(criterion.number()));
    }

    String criterionNames(Collection<PlanCriterion> criteria) {
        return criteria.stream().map(this::criterionName).distinct().collect(Collectors.joining("; "));
    }

    /** How many criteria a set has: as its catalogue says, else the highest number that the plan speaks of. */
    int size(String set) {
        return sets.find(set)
                .map(known -> known.criteria().size())
                .orElseGet(() ->
                        plan.criteria(set).mapToInt(PlanCriterion::number).max().orElse(0));
    }

    /** The first letter small, as within a sentence. */
    private static String lower(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
