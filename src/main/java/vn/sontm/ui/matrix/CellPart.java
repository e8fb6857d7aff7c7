package vn.sontm.ui.matrix;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.ledger.Role;
import vn.sontm.programme.assessment.CriterionRegisters;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.ui.common.ChangeHistory;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Tips;
import vn.sontm.ui.common.VerdictMark;

/**
 * What one cell is made of, and where to go on from it.
 *
 * @param way to the totals that the cell is part of
 */
record CellPart(Desk desk, Role role, MatrixWay way) {
    /** Empty where there is no such cell. */
    List<Node> of(MatrixFacts facts, String subject, int criterion) {
        return facts.line(subject)
                .flatMap(line ->
                        line.member().subject().criterion(criterion).map(status -> content(facts, line, status)))
                .orElseGet(List::of);
    }

    private List<Node> content(MatrixFacts facts, MatrixLine line, CriterionStatus status) {
        var subject = line.member().subject().subject();
        var set = facts.set();
        var title = Parts.wrapped(
                Messages.text("matrix.pane.title", line.name(), Integer.toString(status.number()), status.name()),
                "section-title");
        var item = set + "/" + status.number();
        var figures = new VBox(6);
        status.indicators()
                .forEach(indicator ->
                        figures.getChildren().add(figure(indicator, subject + "|" + set + "/" + indicator.code())));
        return List.of(
                title,
                words(line, status),
                figures,
                acts(subject + "|" + item),
                asked(facts, subject, status),
                changes(line, set, status),
                totals(line, status));
    }

    /** What was asked about it and whether it was answered. A department hears of no questions. */
    private VBox asked(MatrixFacts facts, String subject, CriterionStatus status) {
        var lines = new VBox(2);
        facts.asked().stream()
                .filter(question -> role == Role.OFFICE && question.subject().equals(subject))
                .filter(question -> CriterionRegisters.isAbout(question.about(), facts.set(), status))
                .forEach(question -> lines.getChildren().add(leading(question.words(), "questions", question.id())));
        return lines;
    }

    private Button leading(String words, String screen, String item) {
        var link = Parts.link(words, () -> desk.navigator().go(screen, item));
        link.setMinWidth(0);
        Tips.set(link, words);
        return link;
    }

    /** The totals that the cell is part of. */
    private HBox totals(MatrixLine line, CriterionStatus status) {
        return new HBox(
                8,
                Parts.link(
                        Messages.text("matrix.pane.total.criterion", Integer.toString(status.number())),
                        () -> way.criterion(status.number())),
                Parts.link(
                        Messages.text("matrix.pane.total.line", line.name()),
                        () -> way.line(line.member().subject().subject())));
    }

    private Node changes(MatrixLine line, String set, CriterionStatus status) {
        return ChangeHistory.button(
                desk,
                Messages.text("matrix.pane.changes", line.name(), Integer.toString(status.number()), status.name()),
                snapshot -> new CriterionRegisters(
                                snapshot.registers(),
                                line.member().subject().subject(),
                                set,
                                snapshot.period().lastDay())
                        .of(status));
    }

    /** A department confirms and does not ask. */
    private HBox acts(String item) {
        return role == Role.DEPARTMENT
                ? new HBox(
                        8,
                        Parts.primary(
                                Messages.text("matrix.pane.confirm"),
                                () -> desk.navigator().go("confirm", item)))
                : new HBox(
                        8,
                        Parts.primary(
                                Messages.text("matrix.pane.appraise"),
                                () -> desk.navigator().go("appraisal", item)),
                        Parts.button(
                                Messages.text("matrix.pane.ask"),
                                () -> desk.navigator().go("questions", item)));
    }

    private static VBox words(MatrixLine line, CriterionStatus status) {
        var words = new VBox(4);
        words.getChildren().add(said("matrix.pane.self", VerdictMark.full(status.self())));
        words.getChildren()
                .add(said(
                        "matrix.pane.concluded",
                        status.concluded()
                                .<Node>map(VerdictMark::full)
                                .orElseGet(() -> Parts.label(Messages.text("matrix.pane.none"), "muted"))));
        Optional.ofNullable(line.departments().get(status.number()))
                .ifPresent(said -> words.getChildren()
                        .addAll(Parts.label(Messages.text("matrix.pane.departments"), "muted"), said.full()));
        words.getChildren()
                .add(Parts.label(
                        Messages.text(
                                "matrix.pane.start",
                                Messages.text("matrix.start." + status.start().code())),
                        "muted"));
        status.target()
                .ifPresent(target -> words.getChildren()
                        .add(Parts.label(Messages.text("verdict.target." + target.code()), "muted")));
        status.deadlines()
                .forEach(deadline -> words.getChildren()
                        .add(Parts.wrapped(Messages.text("matrix.pane.deadline", deadline.printed()), "muted")));
        if (!status.lead().isEmpty()) {
            words.getChildren()
                    .add(Parts.wrapped(Messages.text("matrix.pane.lead", String.join(", ", status.lead())), "muted"));
        }
        return words;
    }

    private static HBox said(String key, Node verdict) {
        var line = new HBox(8, Parts.label(Messages.text(key), "muted"), verdict);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** @param address subject|set/code */
    private VBox figure(IndicatorStatus indicator, String address) {
        var head = new HBox(6, Parts.label(indicator.code(), "medium"), VerdictMark.brief(indicator.verdict()));
        head.setAlignment(Pos.CENTER_LEFT);
        var value = indicator.value().map(VietnameseNumbers::format).orElse("–");
        var line = new VBox(
                head,
                Parts.wrapped(indicator.name(), "caption"),
                Parts.wrapped(
                        Messages.text("matrix.pane.figure", value, indicator.requirement(), indicator.evidence()),
                        "caption"));
        if (indicator.evidence() > 0 && role == Role.OFFICE) {
            line.getChildren()
                    .add(leading(Messages.text("appraisal.evidence.open", indicator.evidence()), "evidence", address));
        }
        if (!indicator.origin().isEmpty()) {
            line.getChildren().add(Parts.wrapped(indicator.origin(), "caption"));
        }
        if (!indicator.gap().isEmpty()) {
            line.getChildren().add(Parts.wrapped(indicator.gap(), "caption", "warned"));
        }
        if (!indicator.reason().isEmpty()) {
            line.getChildren().add(Parts.wrapped(Messages.text("matrix.pane.reason", indicator.reason()), "caption"));
        }
        line.getStyleClass().add("figure-line");
        return line;
    }
}
