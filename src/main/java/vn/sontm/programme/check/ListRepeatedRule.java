package vn.sontm.programme.check;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.check.text.CriterionParagraph;
import vn.sontm.programme.check.text.PlanReading;
import vn.sontm.programme.check.text.UnitList;

/** A list that a criterion's deadline repeats ("tại 06 xã (…)") must be the one of its text. */
final class ListRepeatedRule implements Rule {
    private static final int ENOUGH = 3;

    @Override
    public Stream<Finding> check(PlanReading reading) {
        return reading.criteria().stream().flatMap(criterion -> judge(criterion, reading));
    }

    private static Stream<Finding> judge(CriterionParagraph criterion, PlanReading reading) {
        var inBody = lists(criterion, reading, true);
        return lists(criterion, reading, false).stream().flatMap(list -> nearMiss(list, inBody, reading).stream());
    }

    private static List<UnitList> lists(CriterionParagraph criterion, PlanReading reading, boolean body) {
        var passages = body ? criterion.body() : criterion.times();
        return reading.lists().stream()
                .filter(list -> passages.contains(list.passage())
                        && list.mentions().size() >= ENOUGH
                        && list.count().isPresent())
                .toList();
    }

    private static Optional<Finding> nearMiss(UnitList list, List<UnitList> inBody, PlanReading reading) {
        var here = new TreeSet<>(reading.names(list));
        if (inBody.stream().anyMatch(other -> reading.names(other).equals(here))) {
            return Optional.empty();
        }
        return inBody.stream()
                .filter(other -> almost(here, new TreeSet<>(reading.names(other))))
                .findFirst()
                .map(other -> Slip.LIST_DIFFERS.at(
                        list.head(),
                        Lists.without(here, reading.names(other)),
                        Lists.without(reading.names(other), here),
                        Messages.text("plan-check.list"),
                        Slip.place(other.head())));
    }

    /** All but one or two names are the same. */
    private static boolean almost(TreeSet<String> one, TreeSet<String> other) {
        var common = one.stream().filter(other::contains).count();
        return common >= 2 && one.size() - common <= 1 && other.size() - common <= 1;
    }
}
