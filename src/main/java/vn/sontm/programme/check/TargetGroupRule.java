package vn.sontm.programme.check;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.sontm.programme.check.text.Aim;
import vn.sontm.programme.check.text.Grade;
import vn.sontm.programme.check.text.PlanReading;
import vn.sontm.programme.check.text.TargetClause;
import vn.sontm.programme.check.text.UnitList;

/** A commune is named only where its group allows: advanced criteria are for recognised communes, and so on. */
final class TargetGroupRule implements Rule {
    @Override
    public Stream<Finding> check(PlanReading reading) {
        var grades = reading.grades();
        return grades.isEmpty()
                ? Stream.empty()
                : reading.clauses().stream().flatMap(clause -> judge(clause, reading, grades));
    }

    private static Stream<Finding> judge(TargetClause clause, PlanReading reading, Map<String, Grade> grades) {
        var below = below(clause.grade());
        var attaining = clause.lists(Aim.ATTAIN)
                .flatMap(list -> Stream.of(
                        finding(
                                Slip.GROUP_TOO_LOW,
                                clause,
                                list,
                                named(list, reading, name -> stands(name, grades, grade -> !grade.atLeast(below)))),
                        finding(
                                Slip.GROUP_ALREADY,
                                clause,
                                list,
                                named(
                                        list,
                                        reading,
                                        name -> stands(name, grades, grade -> grade.atLeast(clause.grade()))))))
                .flatMap(List::stream);
        var consolidating = clause.lists(Aim.CONSOLIDATE)
                .map(list -> finding(
                        Slip.GROUP_CONSOLIDATE,
                        clause,
                        list,
                        named(list, reading, name -> stands(name, grades, grade -> !grade.atLeast(clause.grade())))))
                .flatMap(List::stream);
        return Stream.concat(attaining, consolidating);
    }

    /** The grade one must have to work on a set. */
    private static Grade below(Grade set) {
        return Grade.values()[Math.max(0, set.ordinal() - 1)];
    }

    /** A commune of no group is judged by nobody. */
    private static boolean stands(String name, Map<String, Grade> grades, Predicate<Grade> where) {
        return grades.containsKey(name) && where.test(grades.get(name));
    }

    private static List<String> named(UnitList list, PlanReading reading, Predicate<String> wrong) {
        return reading.names(list).stream().filter(wrong).toList();
    }

    private static List<Finding> finding(Slip slip, TargetClause clause, UnitList list, List<String> names) {
        return names.isEmpty()
                ? List.of()
                : List.of(slip.at(
                        list.head(),
                        names,
                        Words.grade(clause.grade()),
                        Words.criterion(clause),
                        Words.set(clause.grade())));
    }
}
