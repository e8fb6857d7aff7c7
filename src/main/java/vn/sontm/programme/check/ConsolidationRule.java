package vn.sontm.programme.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.programme.check.text.Aim;
import vn.sontm.programme.check.text.Grade;
import vn.sontm.programme.check.text.Objectives;
import vn.sontm.programme.check.text.PlanReading;
import vn.sontm.programme.check.text.TargetClause;

/** "05 xã (…) thực hiện củng cố các tiêu chí": the criteria must name these communes and no others. */
final class ConsolidationRule implements Rule {
    @Override
    public Stream<Finding> check(PlanReading reading) {
        return Stream.of(Grade.BASIC, Grade.ADVANCED).flatMap(grade -> judge(grade, reading));
    }

    private static Stream<Finding> judge(Grade grade, PlanReading reading) {
        var stated = reading.objectives().consolidations().stream()
                .filter(group -> group.grade() == grade)
                .toList();
        if (stated.isEmpty()) {
            return Stream.empty();
        }
        var listed = stated.stream()
                .flatMap(group -> reading.names(group.list()).stream())
                .collect(Collectors.toSet());
        var named = named(grade, reading);
        return Stream.concat(
                unlisted(grade, listed, named, reading, stated.getFirst()),
                nowhere(grade, listed, named, stated.getFirst(), reading));
    }

    private static LinkedHashMap<String, List<TargetClause>> named(Grade grade, PlanReading reading) {
        var named = new LinkedHashMap<String, List<TargetClause>>();
        reading.clauses(grade)
                .forEach(clause -> clause.lists(Aim.CONSOLIDATE)
                        .forEach(list -> reading.names(list)
                                .forEach(name -> named.computeIfAbsent(name, key -> new ArrayList<>())
                                        .add(clause))));
        return named;
    }

    private static Stream<Finding> unlisted(
            Grade grade,
            Set<String> listed,
            LinkedHashMap<String, List<TargetClause>> named,
            PlanReading reading,
            Objectives.Group stated) {
        var goals = reading.goal(grade.next());
        return named.entrySet().stream()
                .filter(entry -> !listed.contains(entry.getKey()))
                .map(entry -> (goals.contains(entry.getKey()) ? Slip.CONSOLIDATE_GOAL : Slip.CONSOLIDATE_UNLISTED)
                        .at(
                                entry.getValue().getFirst().span(),
                                entry.getKey(),
                                new TreeSet<>(listed),
                                Words.criteria(entry.getValue()),
                                Words.set(grade),
                                Slip.place(stated.list().head())));
    }

    private static Stream<Finding> nowhere(
            Grade grade,
            Set<String> listed,
            LinkedHashMap<String, List<TargetClause>> named,
            Objectives.Group stated,
            PlanReading reading) {
        var absent = new TreeSet<>(listed);
        absent.removeAll(new HashSet<>(named.keySet()));
        return absent.isEmpty() || reading.clauses(grade).findAny().isEmpty()
                ? Stream.empty()
                : Stream.of(Slip.CONSOLIDATE_NOWHERE.at(stated.list().head(), absent, "", Words.set(grade)));
    }
}
