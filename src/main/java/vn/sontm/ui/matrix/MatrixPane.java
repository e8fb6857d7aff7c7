package vn.sontm.ui.matrix;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.ledger.Role;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.ui.common.ChangeHistory;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.VerdictMark;

/** Beside the table: what one cell is made of, and where to go on from it. Escape closes it. */
final class MatrixPane {
    private final Desk desk;
    private final Role role;
    private final VBox content = new VBox(8);
    private final ScrollPane view = new ScrollPane(content);
    private Optional<String> subject = Optional.empty();
    private int criterion;
    private Runnable closed = () -> {};

    MatrixPane(Desk desk, Role role) {
        this.desk = desk;
        this.role = role;
        view.setId("matrix-pane");
        content.getStyleClass().add("content");
        view.setFitToWidth(true);
        view.setPrefWidth(desk.appearance().px(330));
        view.getStyleClass().add("side-pane");
        view.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        close();
    }

    Node view() {
        return view;
    }

    /** @param closed what happens when the person has seen enough */
    void open(MatrixLine line, MatrixColumn column, Runnable closed) {
        this.closed = closed;
        subject = Optional.of(line.member().subject().subject());
        criterion = column.criterion();
        show(line);
        view.setVisible(true);
        view.setManaged(true);
        view.requestFocus();
    }

    /** Shows the same cell with newer figures. */
    void refresh(MatrixFacts facts) {
        subject.ifPresent(open -> facts.lines().stream()
                .filter(line -> line.member().subject().subject().equals(open))
                .findFirst()
                .ifPresentOrElse(line -> show(line, facts.set()), this::close));
    }

    private void close() {
        subject = Optional.empty();
        view.setVisible(false);
        view.setManaged(false);
        closed.run();
    }

    private void show(MatrixLine line) {
        show(line, line.member().set().id());
    }

    private void show(MatrixLine line, String set) {
        line.member()
                .subject()
                .criterion(criterion)
                .ifPresent(status -> content.getChildren().setAll(content(line, set, status)));
    }

    private List<Node> content(MatrixLine line, String set, CriterionStatus status) {
        var close = Parts.named(Parts.link("", this::close), Messages.text("matrix.pane.close"));
        close.setGraphic(Parts.icon(Feather.X));
        var title = new HBox(
                8,
                Parts.wrapped(
                        Messages.text(
                                "matrix.pane.title", line.name(), Integer.toString(status.number()), status.name()),
                        "section-title"),
                Parts.filler(),
                close);
        var item = set + "/" + status.number();
        var figures = new VBox(6);
        status.indicators().forEach(indicator -> figures.getChildren().add(figure(indicator)));
        return List.of(
                title,
                words(line, status),
                figures,
                acts(line.member().subject().subject() + "|" + item),
                changes(line, set, status));
    }

    private Node changes(MatrixLine line, String set, CriterionStatus status) {
        return ChangeHistory.button(
                desk,
                Messages.text("matrix.pane.changes", line.name(), Integer.toString(status.number()), status.name()),
                snapshot -> CellRegisters.of(
                        snapshot.registers(), line.member().subject().subject(), set, status));
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

    private static VBox figure(IndicatorStatus indicator) {
        var head = new HBox(6, Parts.label(indicator.code(), "medium"), VerdictMark.brief(indicator.verdict()));
        head.setAlignment(Pos.CENTER_LEFT);
        var value = indicator.value().map(VietnameseNumbers::format).orElse("–");
        var line = new VBox(
                head,
                Parts.wrapped(indicator.name(), "caption"),
                Parts.wrapped(
                        Messages.text("matrix.pane.figure", value, indicator.requirement(), indicator.evidence()),
                        "caption"));
        if (!indicator.origin().isEmpty()) {
            line.getChildren().add(Parts.wrapped(indicator.origin(), "caption"));
        }
        if (!indicator.gap().isEmpty()) {
            line.getChildren().add(Parts.wrapped(indicator.gap(), "caption", "warning"));
        }
        if (!indicator.reason().isEmpty()) {
            line.getChildren().add(Parts.wrapped(Messages.text("matrix.pane.reason", indicator.reason()), "caption"));
        }
        line.getStyleClass().add("figure-line");
        return line;
    }
}
