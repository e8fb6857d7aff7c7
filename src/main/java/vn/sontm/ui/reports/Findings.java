package vn.sontm.ui.reports;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Register;
import vn.sontm.programme.assessment.Basis;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.Drafts;
import vn.sontm.workspace.RegisterWords;

/** Looks for what is missing, unsaved, disputed or unproven in a commune's period. None of it forbids handing in. */
record Findings(Snapshot snapshot) {
    List<Finding> all() {
        return Stream.of(conflicts(), drafts(), missing(), unproven())
                .flatMap(found -> found)
                .toList();
    }

    private Stream<Finding> conflicts() {
        var words = new RegisterWords(snapshot.registers());
        return snapshot.workspace().store().conflicts().stream()
                .map(heads -> heads.changes().getFirst().register())
                .map(register -> new Finding(Finding.Kind.CONFLICT, words.name(register), "exchange", "conflicts"));
    }

    /** By their keys, which name kind, subject, item and period. */
    private Stream<Finding> drafts() {
        var words = new RegisterWords(snapshot.registers());
        return snapshot
                .workspace()
                .drafts()
                .startingWith(Drafts.figures(snapshot.identity().unit()))
                .entrySet()
                .stream()
                .map(draft -> draft(words, draft.getKey().split("\\|"), draft.getValue()))
                .flatMap(found -> found);
    }

    private static Stream<Finding> draft(RegisterWords words, String[] key, String typed) {
        if (key.length < 4) {
            return Stream.empty();
        }
        var register = new Register(RegisterKind.VALUE.code(), key[1], key[2], key[3]);
        return Stream.of(new Finding(
                Finding.Kind.DRAFT,
                Messages.text("reports.finding.typed", words.name(register), typed),
                "criteria",
                key[2].replaceFirst("#.*", "")));
    }

    private Stream<Finding> missing() {
        return indicators(Finding.Kind.MISSING, indicator -> indicator.verdict() == Verdict.NO_DATA);
    }

    private Stream<Finding> unproven() {
        return indicators(
                Finding.Kind.UNPROVEN,
                indicator -> !indicator.isProven()
                        && indicator.verdict() != Verdict.NOT_APPLICABLE
                        && indicator.basis().compareTo(Basis.START) < 0);
    }

    private Stream<Finding> indicators(Finding.Kind kind, Predicate<IndicatorStatus> lacks) {
        return snapshot.unit().sets().stream()
                .flatMap(set -> set.subjects().stream()
                        .filter(set::reportedOn)
                        .flatMap(subject -> subject.criteria().stream())
                        .flatMap(criterion -> criterion.indicators().stream())
                        .filter(lacks)
                        .map(indicator -> finding(kind, set, indicator)));
    }

    private static Finding finding(Finding.Kind kind, SetStatus set, IndicatorStatus indicator) {
        return new Finding(
                kind,
                Messages.text("reports.finding.indicator", indicator.code(), indicator.name()),
                kind == Finding.Kind.UNPROVEN ? "evidence" : "criteria",
                set.id() + "/" + indicator.code());
    }
}
