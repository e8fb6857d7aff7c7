package vn.sontm.cli.entry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.cli.frame.Table;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.CriterionTotal;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.programme.assessment.SubjectStatus;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.objective.ObjectiveCounts;
import vn.sontm.programme.objective.ObjectiveWords;

/** Statuses as a person reads them on a terminal. */
final class StatusText {
    private static final int MOST_GAPS = 3;

    private StatusText() {}

    static List<String> unit(UnitStatus status) {
        var lines = new ArrayList<String>();
        lines.add(
                Messages.text("cli.status.head", status.name(), status.period().label()));
        for (var set : status.sets()) {
            set.subjects().forEach(subject -> lines.addAll(subject(set, subject, status.unit())));
        }
        return lines;
    }

    private static List<String> subject(SetStatus set, SubjectStatus subject, String unit) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(subject.subject().equals(unit) ? set.name() : subject.name() + ": " + set.name());
        if (subject.criteria().stream().allMatch(criterion -> criterion.verdict() == Verdict.NO_DATA)) {
            lines.add(Messages.text("cli.status.empty"));
            return lines;
        }
        lines.add(Messages.text(
                "cli.status.met", subject.met(), subject.required(), subject.metSelf(), subject.metConcluded()));
        if (subject.waiting() > 0) {
            lines.add(Messages.text("assessment.waiting", subject.waiting()));
        }
        var table = Table.of(
                "cli.column.number",
                "cli.column.criterion",
                "cli.column.verdict",
                "cli.column.indicators",
                "cli.column.gaps");
        subject.criteria()
                .forEach(criterion -> table.row(
                        criterion.number(),
                        criterion.name(),
                        verdict(criterion),
                        criterion.indicatorsMet() + "/" + criterion.indicators().size(),
                        gaps(criterion)));
        lines.addAll(table.lines());
        return lines;
    }

    private static String verdict(CriterionStatus criterion) {
        var word = Words.verdict(criterion.verdict());
        return criterion.differs() ? Messages.text("cli.status.differs", word, Words.verdict(criterion.self())) : word;
    }

    private static String gaps(CriterionStatus criterion) {
        return criterion.indicators().stream()
                .filter(indicator -> indicator.verdict() == Verdict.NOT_MET)
                .limit(MOST_GAPS)
                .map(StatusText::gap)
                .collect(Collectors.joining("; "));
    }

    private static String gap(IndicatorStatus indicator) {
        return indicator.code() + " "
                + (indicator.gap().isEmpty() ? Words.verdict(indicator.verdict()) : indicator.gap());
    }

    static List<String> office(OfficeStatus status, Optional<ObjectiveCounts> objectives) {
        var lines = new ArrayList<>(office(status));
        objectives.ifPresent(counts ->
                lines.addAll(List.of("", Messages.text("cli.status.objectives", ObjectiveWords.summary(counts)))));
        return lines;
    }

    private static List<String> office(OfficeStatus status) {
        var lines = new ArrayList<String>();
        lines.add(
                Messages.text("cli.status.head", status.name(), status.period().label()));
        lines.add("");
        lines.addAll(units(status));
        for (var set : sets(status.totals())) {
            lines.add("");
            lines.add(name(status, set));
            lines.addAll(totals(status.totals().stream()
                    .filter(total -> total.set().equals(set))
                    .toList()));
        }
        return lines;
    }

    private static List<String> units(OfficeStatus status) {
        var sets = List.copyOf(sets(status.totals()));
        var table = Table.of(List.of("cli.column.unit"), sets);
        Stream.concat(status.units().stream(), status.dissolved().stream())
                .forEach(unit -> table.row(Stream.concat(
                                Stream.of(unit.name()), sets.stream().map(set -> met(unit, set)))
                        .toArray()));
        var lines = new ArrayList<>(table.lines());
        if (status.units().stream().anyMatch(unit -> waits(unit, sets))) {
            lines.add(Messages.text("cli.status.waiting"));
        }
        return lines;
    }

    private static boolean waits(UnitStatus unit, List<String> sets) {
        return unit.sets().stream()
                .filter(set -> sets.contains(set.id()))
                .flatMap(set -> set.subjects().stream())
                .anyMatch(subject -> subject.waiting() > 0);
    }

    /** As the totals below count: what waits to be concluded stands beside it. */
    private static String met(UnitStatus unit, String set) {
        return unit.sets().stream()
                .filter(status -> status.id().equals(set))
                .flatMap(status -> status.subjects().stream())
                .map(subject -> subject.counted() + "/" + subject.required()
                        + (subject.waiting() > 0 ? " (+" + subject.waiting() + ")" : ""))
                .findFirst()
                .orElse("–");
    }

    private static List<String> totals(List<CriterionTotal> totals) {
        var table = Table.of(
                "cli.column.number",
                "cli.column.criterion",
                "cli.column.met",
                "cli.column.percent",
                "cli.column.interval",
                "cli.column.concluded",
                "cli.column.target",
                "cli.column.gap");
        totals.forEach(total -> table.row(
                total.number(),
                total.name(),
                total.count() + "/" + total.of(),
                VietnameseNumbers.format(total.percent()) + " %",
                total.low() + "–" + total.high(),
                total.concluded(),
                total.target().isPresent() ? total.target().getAsInt() + "/" + total.of() : "–",
                total.gap().isPresent() ? Math.max(0, total.gap().getAsInt()) : "–"));
        return table.lines();
    }

    /** By which somebody is counted. */
    private static LinkedHashSet<String> sets(List<CriterionTotal> totals) {
        return totals.stream()
                .filter(total -> total.of() > 0)
                .map(CriterionTotal::set)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String name(OfficeStatus status, String set) {
        return status.units().stream()
                .flatMap(unit -> unit.sets().stream())
                .filter(known -> known.id().equals(set))
                .map(SetStatus::name)
                .findFirst()
                .orElse(set);
    }
}
