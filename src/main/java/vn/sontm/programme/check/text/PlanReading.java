package vn.sontm.programme.check.text;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that was understood of a plan's text. Rules judge this and never the bare text where a part of it is here.
 *
 * @param lists every list of units, in brackets or open
 * @param mentions every single name of a unit, those of lists included
 * @param populations communes that the set of a grade is counted over ("/20", "/10")
 */
public record PlanReading(
        SourceText source,
        PlanYear year,
        UnitNames names,
        List<CriterionParagraph> criteria,
        List<TargetClause> clauses,
        Objectives objectives,
        List<UnitList> lists,
        List<Mention> mentions,
        List<SubjectStatement> subjects,
        List<DocumentMention> documents,
        List<DateMention> dates,
        Map<Grade, Integer> populations) {
    public static PlanReading of(SourceText source) {
        return of(source, Optional.empty());
    }

    /** @param units the names of the plan's own list of units, where there is one */
    public static PlanReading of(SourceText source, Optional<Collection<String>> units) {
        return new PlanReader(source, units).read();
    }

    /** The units that a list names, each once, misspelt ones as what they most likely mean. */
    public Set<String> names(UnitList list) {
        return meanings(list.mentions());
    }

    public Set<String> meanings(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> names.meaning(mention.name()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Target clauses of one set. */
    public Stream<TargetClause> clauses(Grade grade) {
        return clauses.stream().filter(clause -> clause.grade() == grade);
    }

    /** The communes that stand at a grade or higher when the year begins, as the stated groups tell. */
    public Set<String> standingAt(Grade grade) {
        var standing = objectives.groups().stream()
                .filter(group -> group.grade().atLeast(grade))
                .flatMap(group -> names(group.list()).stream());
        var impliedByHigherGoal = objectives.goals().stream()
                .filter(goal -> goal.grade().ordinal() > grade.ordinal())
                .flatMap(goal -> names(goal.list()).stream());
        var all = Stream.concat(standing, impliedByHigherGoal).collect(Collectors.toCollection(LinkedHashSet::new));
        all.removeAll(goal(grade));
        return grade == Grade.NONE ? Set.of() : all;
    }

    /** The communes that are to be recognised at exactly this grade within the year. */
    public Set<String> goal(Grade grade) {
        return objectives
                .goals(grade)
                .flatMap(goal -> names(goal.list()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The stated start of each commune; a commune of no group that is to reach NTM stands at NONE. */
    public Map<String, Grade> grades() {
        return Stream.concat(
                        objectives.groups().stream()
                                .flatMap(group ->
                                        names(group.list()).stream().map(name -> Map.entry(name, group.grade()))),
                        objectives.goals().stream()
                                .flatMap(goal -> names(goal.list()).stream()
                                        .map(name -> Map.entry(
                                                name,
                                                Grade.values()[
                                                        Math.max(0, goal.grade().ordinal() - 1)]))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    /** The section that holds a criterion; a criterion that is a numbered section itself belongs to the one above. */
    public String holder(CriterionParagraph criterion) {
        return source.sections().stream()
                .filter(mark -> mark.passage() == criterion.heading().passage())
                .map(SectionMark::parent)
                .findFirst()
                .orElse(criterion.section());
    }

    public static <T> List<T> flat(Collection<Passage> passages, Function<Passage, List<T>> finder) {
        return passages.stream()
                .flatMap(passage -> finder.apply(passage).stream())
                .toList();
    }
}
