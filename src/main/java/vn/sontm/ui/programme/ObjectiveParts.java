package vn.sontm.ui.programme;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.assessment.Recognition;
import vn.sontm.programme.objective.Reached;
import vn.sontm.programme.objective.Standing;
import vn.sontm.programme.plan.Yardstick;
import vn.sontm.programme.plan.Yardstick.What;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;

/** What an objective that a criteria set measures is made of: what counts, then who has not reached it yet. */
record ObjectiveParts(ProgrammeFacts.Row row, Desk desk) {
    Node view() {
        var progress = row.progress();
        var content = new VBox(
                8,
                Parts.wrapped(progress.objective().text(), "section-title"),
                Parts.wrapped(Messages.text("programme.measured", row.setName().orElseThrow()), "muted"));
        content.getStyleClass().add("content");
        list(content, "programme.reached", progress.reached().stream().map(this::link));
        list(content, "programme.open", progress.open().stream().map(this::line));
        content.getChildren().add(all());
        var view = new ScrollPane(content);
        view.setFitToWidth(true);
        view.getStyleClass().add("side-pane");
        return view;
    }

    private static void list(VBox content, String title, Stream<Button> lines) {
        var links = lines.toList();
        if (!links.isEmpty()) {
            content.getChildren().add(Parts.label(Messages.text(title, links.size()), "medium"));
            content.getChildren().addAll(links);
        }
    }

    private Button link(Reached reached) {
        var link =
                switch (reached) {
                    case Reached.Title title -> Parts.link(words(title), () -> titles(title.title()));
                    case Standing standing -> line(standing);
                    case Reached.Criterion one ->
                        Parts.link(
                                Messages.text(
                                        "programme.reached.criterion", one.number(), one.name(), one.count(), one.of()),
                                () -> matrix("|" + set() + "/" + one.number()));
                };
        link.getStyleClass().add("reached");
        return link;
    }

    private Button line(Standing standing) {
        return Parts.link(
                Messages.text("programme.open.line", standing.name(), standing.met(), standing.required()),
                () -> matrix(standing.subject() + "|" + set()));
    }

    private static String words(Reached.Title reached) {
        return Stream.of(
                        Optional.of(reached.name()),
                        Optional.of(reached.title().decision()).filter(decision -> !decision.isEmpty()),
                        reached.title().date().map(VietnameseNumbers::format))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    /** Titles rest on decisions, whatever the matrix says. */
    private Button all() {
        return byTitles()
                ? Parts.button(
                        Messages.text("programme.open.titles"),
                        () -> desk.navigator().go("decisions", "titles"))
                : Parts.button(Messages.text("programme.open.matrix"), () -> matrix("|" + set()));
    }

    private boolean byTitles() {
        return row.progress()
                .objective()
                .measuredBy()
                .map(Yardstick::what)
                .filter(Set.of(What.RECOGNISED, What.NEWLY_RECOGNISED)::contains)
                .isPresent();
    }

    private void titles(Recognition title) {
        desk.navigator().go("decisions", "titles|" + title.subject() + "|" + title.set());
    }

    private void matrix(String place) {
        desk.navigator().go("matrix", place);
    }

    private String set() {
        return row.progress().objective().measuredBy().map(Yardstick::set).orElse("");
    }
}
