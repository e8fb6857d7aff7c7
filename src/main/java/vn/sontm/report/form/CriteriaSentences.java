package vn.sontm.report.form;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.plan.Target;
import vn.sontm.report.document.Block;

/** Sentences that name some of the criteria: {@code {count}}, {@code {list}} with names, {@code {numbers}} alone. */
record CriteriaSentences(SectionText text, Origins origins, Population.Member member) {
    /** The template's sentence about those criteria; none where there are none. */
    Optional<Block> about(String field, Predicate<CriterionStatus> which) {
        var chosen = member.subject().criteria().stream().filter(which).toList();
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        var list = chosen.stream()
                .map(criterion -> Messages.text(
                        "report.criterion.inside", Integer.toString(criterion.number()), criterion.name()))
                .collect(Collectors.joining(", "));
        var numbers = chosen.stream()
                .map(criterion -> Integer.toString(criterion.number()))
                .collect(Collectors.joining(", "));
        return Optional.of(text.with("count", Figures.counted(chosen.size()))
                .with("list", list)
                .with("numbers", numbers)
                .paragraph(field, new SentenceOrigins(origins).criteria(member, chosen)));
    }

    Optional<Block> about(String field, Target target) {
        return about(field, criterion -> aims(criterion, target));
    }

    static boolean aims(CriterionStatus criterion, Target target) {
        return criterion.target().filter(target::equals).isPresent();
    }
}
