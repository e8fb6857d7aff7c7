package vn.sontm.programme.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import vn.sontm.programme.check.text.Grade;
import vn.sontm.programme.check.text.Objectives;
import vn.sontm.programme.check.text.PlanReading;

/** Each commune stands in one group, may be raised by one grade, and the groups together are the whole area. */
final class GroupRule implements Rule {
    @Override
    public Stream<Finding> check(PlanReading reading) {
        var objectives = reading.objectives();
        return Stream.of(
                        twice(objectives.groups(), reading),
                        twice(objectives.goals(), reading),
                        wrongStart(reading),
                        sum(reading))
                .flatMap(List::stream);
    }

    private static List<Finding> twice(List<Objectives.Group> groups, PlanReading reading) {
        var first = new HashMap<String, Objectives.Group>();
        var found = new ArrayList<Finding>();
        for (var group : groups) {
            for (var name : reading.names(group.list())) {
                var other = first.putIfAbsent(name, group);
                if (other != null && other.grade() != group.grade()) {
                    found.add(Slip.GROUP_TWICE.at(
                            group.list().head(),
                            name,
                            Words.grade(group.grade()),
                            Words.grade(other.grade()),
                            Slip.place(other.list().head())));
                }
            }
        }
        return found;
    }

    /** Who is to reach a grade must stand right below it. */
    private static List<Finding> wrongStart(PlanReading reading) {
        var start = new HashMap<String, Grade>();
        reading.objectives()
                .groups()
                .forEach(group -> reading.names(group.list()).forEach(name -> start.put(name, group.grade())));
        var found = new ArrayList<Finding>();
        for (var goal : reading.objectives().goals()) {
            for (var name : reading.names(goal.list())) {
                var from = start.get(name);
                if (from != null && from.next() != goal.grade()) {
                    found.add(Slip.GROUP_TWICE.at(
                            goal.list().head(),
                            name,
                            Words.goal(goal.grade()),
                            Words.grade(from),
                            startPlace(name, reading)));
                }
            }
        }
        return found;
    }

    private static String startPlace(String name, PlanReading reading) {
        return reading.objectives().groups().stream()
                .filter(group -> reading.names(group.list()).contains(name))
                .map(group -> Slip.place(group.list().head()))
                .findFirst()
                .orElse("");
    }

    private static List<Finding> sum(PlanReading reading) {
        var groups = reading.objectives().groups();
        var population = reading.populations().get(Grade.BASIC);
        var bothSides = groups.stream().anyMatch(group -> group.grade() == Grade.NONE)
                && groups.stream().anyMatch(group -> group.grade() != Grade.NONE);
        var named = new HashSet<>(reading.grades().keySet());
        if (population == null || !bothSides || named.size() == population || nameless(reading)) {
            return List.of();
        }
        return List.of(
                Slip.GROUP_SUM.at(groups.getFirst().list().head(), population, named.size(), absent(reading, named)));
    }

    private static boolean nameless(PlanReading reading) {
        return Stream.concat(reading.objectives().groups().stream(), reading.objectives().goals().stream())
                .anyMatch(group -> group.list().mentions().isEmpty());
    }

    /** Communes that the plan names elsewhere but puts in no group. */
    private static List<String> absent(PlanReading reading, HashSet<String> named) {
        return reading.meanings(reading.mentions()).stream()
                .filter(name -> !named.contains(name))
                .sorted()
                .toList();
    }
}
