package vn.sontm.programme.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sontm.programme.check.text.CriterionParagraph;
import vn.sontm.programme.check.text.PlanReading;

/** The criteria of a section: numbers without a gap or a double, each with number and name. */
final class CriterionHeadingRule implements Rule {
    private static final int WHOLE_SET = 4;

    @Override
    public Stream<Finding> check(PlanReading reading) {
        var sections = reading.criteria().stream()
                .collect(Collectors.groupingBy(reading::holder, LinkedHashMap::new, Collectors.toList()));
        return sections.values().stream()
                .filter(criteria -> criteria.stream()
                                .filter(criterion -> criterion.number().isPresent())
                                .count()
                        >= WHOLE_SET)
                .flatMap(CriterionHeadingRule::judge);
    }

    private static Stream<Finding> judge(List<CriterionParagraph> criteria) {
        var found = new ArrayList<Finding>();
        var last = 0;
        var unnumbered = 0;
        for (var criterion : criteria) {
            if (criterion.number().isEmpty()) {
                unnumbered++;
                continue;
            }
            int number = criterion.number().get();
            if (number <= last) {
                found.add(Slip.NUMBER_TWICE.at(criterion.heading(), number, last + 1, criterion.title()));
            } else if (number - last - 1 > unnumbered) {
                found.add(Slip.CRITERION_MISSING.at(criterion.heading(), number, numbers(last + 1, number)));
            }
            last = Math.max(last, number);
            unnumbered = 0;
        }
        return Stream.of(found.stream(), unnumbered(criteria), unnamed(criteria))
                .flatMap(findings -> findings);
    }

    private static String numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(String::valueOf).collect(Collectors.joining(", "));
    }

    private static Stream<Finding> unnumbered(List<CriterionParagraph> criteria) {
        var without = criteria.stream()
                .filter(criterion -> criterion.number().isEmpty())
                .toList();
        return without.isEmpty()
                ? Stream.empty()
                : Stream.of(Slip.CRITERION_UNNUMBERED.at(
                        without.getFirst().heading(),
                        without.size(),
                        "",
                        String.join(
                                "; ",
                                without.stream().map(CriterionParagraph::title).toList())));
    }

    private static Stream<Finding> unnamed(List<CriterionParagraph> criteria) {
        return criteria.stream()
                .filter(criterion -> criterion.name().isBlank())
                .map(criterion -> Slip.CRITERION_UNNAMED.at(criterion.heading(), criterion.title(), ""));
    }
}
