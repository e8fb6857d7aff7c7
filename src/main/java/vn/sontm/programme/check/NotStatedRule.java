package vn.sontm.programme.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.check.text.CriterionParagraph;
import vn.sontm.programme.check.text.PlanReading;
import vn.sontm.programme.check.text.Span;

/** Each criterion should name its deadline, lead and coordinators; a section that names none for any says so once. */
final class NotStatedRule implements Rule {
    @Override
    public Stream<Finding> check(PlanReading reading) {
        var sections = reading.criteria().stream()
                .collect(Collectors.groupingBy(reading::holder, LinkedHashMap::new, Collectors.toList()));
        return sections.values().stream().flatMap(NotStatedRule::judge);
    }

    private static Stream<Finding> judge(List<CriterionParagraph> criteria) {
        var common = missing(criteria.getFirst());
        var allAlike = criteria.size() > 1
                && common.size() == 3
                && criteria.stream().allMatch(criterion -> missing(criterion).equals(common));
        return allAlike
                ? Stream.of(finding(criteria.getFirst().heading(), common, titles(criteria)))
                : criteria.stream()
                        .filter(criterion -> !missing(criterion).isEmpty())
                        .map(criterion -> finding(criterion.heading(), missing(criterion), criterion.title()));
    }

    private static Finding finding(Span span, List<String> missing, String titles) {
        return Slip.NOT_STATED.at(span, missing, "", titles);
    }

    private static String titles(List<CriterionParagraph> criteria) {
        return String.join(
                "; ", criteria.stream().map(CriterionParagraph::title).toList());
    }

    private static List<String> missing(CriterionParagraph criterion) {
        var missing = new ArrayList<String>();
        if (criterion.times().isEmpty()) {
            missing.add(Messages.text("plan-check.part.deadline"));
        }
        if (criterion.leads().isEmpty()) {
            missing.add(Messages.text("plan-check.part.lead"));
        }
        if (criterion.coordinators().isEmpty()) {
            missing.add(Messages.text("plan-check.part.coordinators"));
        }
        return missing;
    }
}
