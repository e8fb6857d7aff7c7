package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.plan.Target;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Origin;
import vn.sontm.report.document.RowGroup;

/** What the year is to bring, set by set: the state at its start, the targets in words, and what is open in a table. */
final class TargetsSection implements Section {
    @Override
    public List<Block> blocks(Filling filling, FormTemplate section) {
        return ReportedSets.section(filling, section, (named, one) -> {
            var blocks = new ArrayList<>(sentences(named, filling.origins(), one.member(CommuneReport.unit(filling))));
            table(filling, section, one).ifPresent(blocks::add);
            return blocks;
        });
    }

    private static List<Block> sentences(SectionText text, Origins origins, Population.Member member) {
        var criteria = member.subject().criteria();
        var start = StartCount.of(criteria);
        var sentences = new CriteriaSentences(text, origins, member);
        return Stream.of(
                        Optional.of(text.with("of", criteria.size())
                                .with("start", start.known() ? start.text() : Messages.text("report.start.unknown"))
                                .paragraph("summary", origins.criteria(member, Counting.START))),
                        sentences.about("attain", Target.ATTAIN),
                        sentences.about("consolidate", Target.CONSOLIDATE),
                        sentences.about("maintain", Target.MAINTAIN))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Block> table(Filling filling, FormTemplate section, ReportedSets.Reported one) {
        var member = one.member(CommuneReport.unit(filling));
        var open =
                one.subject().criteria().stream().filter(TargetsSection::worked).toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(SectionTable.of(filling, section)
                        .of(
                                open,
                                (column, criterion) -> cell(
                                        column, criterion, filling.origins().criterion(member, criterion)),
                                new RowGroup(List.of())));
    }

    /** Work of the year: what is to be attained or consolidated, and whatever else is not met. */
    private static boolean worked(CriterionStatus criterion) {
        return CriteriaSentences.aims(criterion, Target.ATTAIN)
                || CriteriaSentences.aims(criterion, Target.CONSOLIDATE)
                || criterion.verdict() == Verdict.NOT_MET;
    }

    private static Cell cell(String column, CriterionStatus criterion, Origin origin) {
        var cell = Cell.of(text(column, criterion));
        return Set.of("start", "target", "open").contains(column) ? cell.from(origin) : cell;
    }

    private static String text(String column, CriterionStatus criterion) {
        return switch (column) {
            case "number" -> Integer.toString(criterion.number());
            case "criterion" -> criterion.name();
            case "start" -> Letters.of(criterion.start());
            case "target" -> Letters.of(criterion.target());
            case "open" -> open(criterion);
            case "deadline" ->
                stated(criterion.deadlines().stream().map(PlanCells::text).toList(), "\n");
            case "lead" -> stated(criterion.lead(), "; ");
            case "coordinating" -> stated(criterion.coordinating(), "; ");
            default -> "";
        };
    }

    private static String open(CriterionStatus criterion) {
        return criterion.indicators().stream()
                .filter(indicator -> indicator.verdict() == Verdict.NOT_MET || indicator.verdict() == Verdict.NO_DATA)
                .map(TargetsSection::open)
                .collect(Collectors.joining("\n"));
    }

    private static String open(IndicatorStatus indicator) {
        return indicator.gap().isEmpty()
                ? indicator.code()
                : Messages.text("report.deadline.of", indicator.code(), indicator.gap());
    }

    private static String stated(List<String> texts, String between) {
        return texts.isEmpty() ? Letters.notStated() : String.join(between, texts);
    }
}
