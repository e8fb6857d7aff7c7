package vn.sontm.ui.today;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Tips;

/**
 * A topic as a card: a title, a few lines that lead on, and the way to all of them.
 *
 * @param owner of the dialogs
 */
record TodayCard(Topic topic, Desk desk, Node owner) {
    Node view() {
        var card = Parts.card(head());
        card.setId("today-" + topic.id());
        card.setSpacing(2);
        card.setMaxHeight(Double.MAX_VALUE);
        if (!topic.note().isEmpty()) {
            card.getChildren().add(topic.counts() ? link(topic.note(), topic.screen(), topic.item()) : note());
        }
        if (topic.lines().isEmpty()) {
            card.getChildren().add(Parts.wrapped(Messages.text("today.none." + topic.id()), "muted"));
        }
        topic.lines().forEach(line -> card.getChildren().add(line(line)));
        return card;
    }

    private HBox head() {
        var title = Parts.label(Messages.text("today.title." + topic.id()), "section-title");
        title.setMinWidth(0);
        var head = new HBox(8, title, Parts.filler());
        head.setAlignment(Pos.CENTER_LEFT);
        if (topic.total() > topic.lines().size()) {
            var all = link(Messages.text("today.all", topic.total()), topic.screen(), topic.item());
            all.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(all);
        }
        return head;
    }

    private Label note() {
        return Parts.wrapped(topic.note(), "muted");
    }

    private Button link(String text, String screen, String item) {
        return Parts.link(text, () -> desk.navigator().go(screen, item));
    }

    private Node aside(Line line) {
        if (!line.steps().isEmpty()) {
            var reckoned = Parts.link(line.aside(), () -> show(line));
            reckoned.setMinWidth(Region.USE_PREF_SIZE);
            return reckoned;
        }
        var aside = Parts.label(line.aside(), line.urgent() ? "wrong" : "muted");
        aside.setMinWidth(Region.USE_PREF_SIZE);
        aside.setOnMouseClicked(event -> desk.navigator().go(line.screen(), line.item()));
        return aside;
    }

    /** What a figure is reckoned from; each step opens in its own period. */
    private void show(Line line) {
        var content = new VBox(8);
        var dialog = Dialogs.telling(line.text(), content);
        line.steps()
                .forEach(step -> content.getChildren().add(Parts.link(step.words(), () -> {
                    dialog.close();
                    desk.session().period().set(step.period());
                    desk.navigator().go(line.screen(), line.item());
                })));
        content.getChildren().add(Parts.wrapped(line.aside(), "medium"));
        content.getChildren().add(Parts.wrapped(topic.note(), "muted"));
        dialog.focusOn(content.getChildren().getFirst()).show(owner, () -> {});
    }

    private Node line(Line line) {
        var text = link(line.text(), line.screen(), line.item());
        text.getStyleClass().add("plain");
        Tips.set(text, line.text());
        text.setMinWidth(0);
        var row = new HBox(8, text, Parts.filler(), aside(line));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
