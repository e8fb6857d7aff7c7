package vn.sontm.programme.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.check.text.Aim;
import vn.sontm.programme.check.text.PlanReading;
import vn.sontm.programme.check.text.TargetClause;

/** Within one target: nobody both attains and consolidates, the total holds those who attain, nothing is said twice. */
final class TargetRule implements Rule {
    @Override
    public Stream<Finding> check(PlanReading reading) {
        var single = reading.clauses().stream()
                .flatMap(clause -> Stream.of(both(clause, reading), tooSmall(clause), from(clause), unclear(clause))
                        .flatMap(Optional::stream));
        return Stream.concat(single, twice(reading));
    }

    private static Optional<Finding> both(TargetClause clause, PlanReading reading) {
        var both = new TreeSet<>(names(clause, Aim.ATTAIN, reading));
        both.retainAll(names(clause, Aim.CONSOLIDATE, reading));
        return both.isEmpty()
                ? Optional.empty()
                : Optional.of(Slip.TARGET_TWICE.at(clause.span(), both, "", Words.criterion(clause)));
    }

    private static Set<String> names(TargetClause clause, Aim aim, PlanReading reading) {
        return clause.lists(aim).flatMap(list -> reading.names(list).stream()).collect(Collectors.toSet());
    }

    /** The communes named as attaining are part of the total. */
    private static Optional<Finding> tooSmall(TargetClause clause) {
        var named = clause.announced(Aim.ATTAIN) + clause.announced(Aim.CONSOLIDATE);
        return clause.total()
                .filter(total -> total.part() < named)
                .map(total -> Slip.TOTAL_TOO_SMALL.at(
                        clause.span(), total.printed(), CountListRule.two(named), Words.criterion(clause)));
    }

    /** "từ 08 lên 09/20": the step is those who attain, with or without those who consolidate. */
    private static Optional<Finding> from(TargetClause clause) {
        var attain = clause.announced(Aim.ATTAIN);
        var all = attain + clause.announced(Aim.CONSOLIDATE);
        return clause.from()
                .flatMap(from -> clause.total()
                        .filter(total -> all > 0 && total.part() - from != attain && total.part() - from != all)
                        .map(total -> Slip.TOTAL_FROM.at(
                                clause.span(),
                                CountListRule.two(total.part()),
                                CountListRule.two(from + attain),
                                CountListRule.two(from),
                                CountListRule.two(attain))));
    }

    /** "nâng tổng số" while nobody is new: do those who consolidate count as met before, or only now? */
    private static Optional<Finding> unclear(TargetClause clause) {
        var raised = clause.span().text().toLowerCase(VietnameseText.LOCALE).contains("nâng tổng số");
        return clause.total()
                .filter(total -> raised && clause.announced(Aim.ATTAIN) == 0 && clause.announced(Aim.CONSOLIDATE) > 0)
                .map(total -> Slip.TOTAL_UNCLEAR.at(
                        clause.span(),
                        total.printed(),
                        "",
                        Words.criterion(clause),
                        CountListRule.two(clause.announced(Aim.CONSOLIDATE))));
    }

    private static Stream<Finding> twice(PlanReading reading) {
        var first = new HashMap<List<Object>, TargetClause>();
        var found = new ArrayList<Finding>();
        for (var clause : reading.clauses()) {
            if (clause.total().isPresent()) {
                var other = first.putIfAbsent(
                        List.of(clause.grade(), reading.holder(clause.criterion()), Words.criterion(clause)), clause);
                if (other != null && differs(other, clause)) {
                    found.add(Slip.CRITERION_TWICE.at(
                            clause.span(),
                            printed(clause),
                            printed(other),
                            Words.criterion(clause),
                            Words.set(clause.grade()),
                            Slip.place(other.span())));
                }
            }
        }
        return found.stream();
    }

    private static boolean differs(TargetClause one, TargetClause other) {
        return one.total().orElseThrow().part() != other.total().orElseThrow().part();
    }

    private static String printed(TargetClause clause) {
        return clause.total().orElseThrow().printed();
    }
}
