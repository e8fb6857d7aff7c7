package vn.sontm.programme.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.sontm.programme.check.text.Aim;
import vn.sontm.programme.check.text.Clauses;
import vn.sontm.programme.check.text.CriterionParagraph;
import vn.sontm.programme.check.text.DateMention;
import vn.sontm.programme.check.text.Passage;
import vn.sontm.programme.check.text.PlanReading;
import vn.sontm.programme.check.text.Span;
import vn.sontm.programme.check.text.TargetClause;
import vn.sontm.programme.check.text.UnitList;

/** Deadlines given commune by commune: nobody twice in one paragraph, nobody forgotten, nobody who has nothing to do. */
final class DeadlineListRule implements Rule {
    private static final int BY_COMMUNE = 5;

    @Override
    public Stream<Finding> check(PlanReading reading) {
        return reading.criteria().stream()
                .flatMap(
                        criterion -> criterion.times().stream().flatMap(passage -> judge(passage, criterion, reading)));
    }

    private static Stream<Finding> judge(Passage passage, CriterionParagraph criterion, PlanReading reading) {
        var due = due(passage, reading);
        if (due.size() < 2) {
            return Stream.empty();
        }
        return Stream.concat(twice(due, reading), incomplete(passage, due, criterion, reading).stream());
    }

    /** A clause with a date and the communes it binds. */
    private record Due(Span clause, Set<String> names, String printed) {}

    private static List<Due> due(Passage passage, PlanReading reading) {
        var due = new ArrayList<Due>();
        for (var clause : Clauses.of(passage)) {
            var names = new LinkedHashSet<String>();
            reading.mentions().stream()
                    .filter(mention -> mention.span().passage() == passage
                            && clause.covers(mention.span().from()))
                    .forEach(mention -> names.addAll(reading.names().meaning(mention.name())));
            var date = reading.dates().stream()
                    .filter(mention -> mention.span().passage() == passage
                            && clause.covers(mention.span().from()))
                    .reduce((first, second) -> second)
                    .map(DateMention::span);
            if (!names.isEmpty() && date.isPresent()) {
                due.add(new Due(clause, names, date.get().text()));
            }
        }
        return due;
    }

    /** Only plain lists ("Các xã A, B hoàn thành …"): works of one commune may have deadlines of their own. */
    private static Stream<Finding> twice(List<Due> due, PlanReading reading) {
        if (due.stream().mapToInt(part -> part.names().size()).sum() < BY_COMMUNE) {
            return Stream.empty();
        }
        var first = new LinkedHashMap<String, Due>();
        var found = new ArrayList<Finding>();
        for (var part : due) {
            for (var name : part.names()) {
                Optional.ofNullable(first.putIfAbsent(name, part))
                        .filter(other -> !other.printed().equals(part.printed()))
                        .ifPresent(other -> found.add(
                                Slip.DEADLINE_TWICE.at(part.clause(), part.printed(), other.printed(), name)));
            }
        }
        return found.stream();
    }

    private static Optional<Finding> incomplete(
            Passage passage, List<Due> due, CriterionParagraph criterion, PlanReading reading) {
        var bound = new LinkedHashSet<String>();
        due.forEach(part -> bound.addAll(part.names()));
        if (bound.size() < BY_COMMUNE
                || passage.text().contains("xã khác")
                || passage.text().contains("còn lại")) {
            return Optional.empty();
        }
        return attaining(criterion, reading)
                .filter(list -> alike(bound, reading.names(list)))
                .findFirst()
                .filter(list -> !new HashSet<>(bound).equals(new HashSet<>(reading.names(list))))
                .map(list -> Slip.DEADLINE_LIST.at(
                        passage.whole(),
                        Lists.without(bound, reading.names(list)),
                        Lists.without(reading.names(list), bound),
                        criterion.title(),
                        Slip.place(list.head())));
    }

    private static Stream<UnitList> attaining(CriterionParagraph criterion, PlanReading reading) {
        return reading.clauses().stream()
                .filter(clause -> clause.criterion() == criterion)
                .flatMap((TargetClause clause) -> clause.lists(Aim.ATTAIN));
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        var common = one.stream().filter(other::contains).count();
        return common >= BY_COMMUNE - 1 && common * 10 >= 6L * Math.max(one.size(), other.size());
    }
}
