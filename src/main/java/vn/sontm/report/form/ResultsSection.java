package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.Basis;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.plan.Target;
import vn.sontm.report.document.Block;

/** For every set that the commune reports on: the state in words, then the table by indicator. */
final class ResultsSection implements Section {
    @Override
    public List<Block> blocks(Filling filling, FormTemplate section) {
        return ReportedSets.section(filling, section, (named, one) -> {
            var blocks = new ArrayList<>(summary(named, filling.origins(), one.member(CommuneReport.unit(filling))));
            blocks.add(new ResultsTable(filling, section, one).table());
            return blocks;
        });
    }

    private static List<Block> summary(SectionText text, Origins origins, Population.Member member) {
        var criteria = member.subject().criteria();
        var sentences = new CriteriaSentences(text, origins, member);
        return Stream.of(
                        Optional.of(counted(text, criteria)
                                .paragraph("summary", new SentenceOrigins(origins).summary(member))),
                        sentences.about("attain", Target.ATTAIN),
                        sentences.about("consolidate", Target.CONSOLIDATE),
                        sentences.about("open", criterion -> criterion.self() == Verdict.NOT_MET),
                        sentences.about("noData", criterion -> criterion.self() == Verdict.NO_DATA),
                        sentences.about("start", criterion -> criterion.basis() == Basis.START))
                .flatMap(Optional::stream)
                .toList();
    }

    private static SectionText counted(SectionText text, List<CriterionStatus> criteria) {
        var indicators = criteria.stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .filter(indicator -> indicator.verdict() != Verdict.NOT_APPLICABLE)
                .toList();
        var asked = count(criteria, criterion -> criterion.self() != Verdict.NOT_APPLICABLE);
        var concluded = count(criteria, criterion -> criterion.concluded().equals(Optional.of(Verdict.MET)));
        var start = StartCount.of(criteria);
        return text.with("met", count(criteria, criterion -> criterion.self() == Verdict.MET))
                .with("of", asked)
                .with("start", start.unknown() == start.all() ? Messages.text("report.start.unknown") : start.text())
                .with("concluded", Figures.counted(concluded))
                .with(
                        "indicatorsMet",
                        indicators.stream()
                                .filter(indicator -> indicator.verdict() == Verdict.MET)
                                .count())
                .with("indicators", indicators.size());
    }

    private static long count(List<CriterionStatus> criteria, Predicate<CriterionStatus> which) {
        return criteria.stream().filter(which).count();
    }
}
