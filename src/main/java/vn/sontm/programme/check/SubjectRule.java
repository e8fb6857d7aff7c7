package vn.sontm.programme.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.sontm.programme.check.text.Grade;
import vn.sontm.programme.check.text.PlanReading;
import vn.sontm.programme.check.text.SubjectStatement;

/** Model residential areas and gardens: number against list, the same number and communes wherever they are named. */
final class SubjectRule implements Rule {
    @Override
    public Stream<Finding> check(PlanReading reading) {
        return Stream.concat(
                reading.subjects().stream()
                        .flatMap(statement -> Stream.of(listed(statement), place(statement, reading))
                                .flatMap(Optional::stream)),
                repeated(reading));
    }

    private static Optional<Finding> listed(SubjectStatement statement) {
        var items = statement.items().size();
        return items == 0 || items == statement.count()
                ? Optional.empty()
                : Optional.of(Slip.COUNT_ITEMS.at(
                        statement.list(),
                        CountListRule.two(statement.count()),
                        CountListRule.two(items),
                        statement.kind(),
                        statement.items()));
    }

    /** "tại các xã đạt chuẩn nông thôn mới (…)" must not name one that is not recognised. */
    private static Optional<Finding> place(SubjectStatement statement, PlanReading reading) {
        var words = statement.list().text();
        var grades = reading.grades();
        var wrong = words.contains("đạt chuẩn") && !words.contains("chưa đạt")
                ? reading.meanings(statement.communes()).stream()
                        .filter(name -> grades.get(name) == Grade.NONE)
                        .toList()
                : List.<String>of();
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(Slip.GROUP_PLACE.at(statement.list(), wrong, "", statement.kind()));
    }

    private static Stream<Finding> repeated(PlanReading reading) {
        var first = new HashMap<String, SubjectStatement>();
        var found = new ArrayList<Finding>();
        for (var statement : reading.subjects()) {
            if (statement.aimed()) {
                var other = first.putIfAbsent(statement.kind(), statement);
                if (other != null) {
                    compare(statement, other, reading).ifPresent(found::add);
                }
            }
        }
        return found.stream();
    }

    private static Optional<Finding> compare(SubjectStatement one, SubjectStatement other, PlanReading reading) {
        if (one.count() != other.count()) {
            return Optional.of(Slip.NUMBER_DIFFERS.at(
                    one.span(),
                    CountListRule.two(one.count()),
                    CountListRule.two(other.count()),
                    one.kind(),
                    Slip.place(other.span())));
        }
        var here = new TreeSet<>(reading.meanings(one.communes()));
        var there = new TreeSet<>(reading.meanings(other.communes()));
        return here.isEmpty() || there.isEmpty() || here.equals(there)
                ? Optional.empty()
                : Optional.of(Slip.LIST_DIFFERS.at(
                        one.list(),
                        Lists.without(here, there),
                        Lists.without(there, here),
                        one.kind(),
                        Slip.place(other.list())));
    }
}
