package vn.sontm.ui.home;

import java.time.OffsetDateTime;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.agenda.DueItem;
import vn.sontm.store.JournalEntry;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.DueWords;
import vn.sontm.ui.common.Parts;

/** The first line of Tổng quan: how far the unit has come, and what waits for the person. */
record HomeSummary(HomeFacts facts, Desk desk) {
    Node view() {
        var line = new FlowPane(16, 8, progress());
        line.setAlignment(Pos.CENTER_LEFT);
        facts.due().stream()
                .filter(item -> item.kind() == DueItem.Kind.REPORT)
                .findFirst()
                .ifPresent(report ->
                        line.getChildren().add(tile(report(report), late(report), "reports", report.reference())));
        tile(line, "home.tile.unproven", facts.unproven(), "criteria", facts.set() + "?no-evidence");
        tile(line, "home.tile.questions", facts.questions().size(), "criteria", question());
        tile(line, "home.tile.conflicts", facts.conflicts(), "exchange", "");
        tile(line, "home.tile.unsent", facts.unsent(), "exchange", "");
        facts.lastFile().ifPresent(file -> line.getChildren().add(tile(file(file), false, "exchange", "")));
        return line;
    }

    private HBox progress() {
        var share = facts.of() == 0 ? 0 : (double) facts.met() / facts.of();
        var bar = new ProgressBar(share);
        bar.setPrefWidth(desk.appearance().px(220));
        var met = Parts.link(
                Messages.text("home.met", facts.met(), facts.of()),
                () -> desk.navigator().go("criteria", facts.set() + "?met"));
        met.getStyleClass().addAll("big-figure", "plain");
        met.setId("met");
        var aimed = Parts.link(
                Messages.text(
                        "home.aimed",
                        Integer.toString(desk.session().period().get().year()),
                        facts.aimed()),
                () -> desk.navigator().go("criteria", facts.set() + "?aimed"));
        var line = new HBox(8, met, bar, aimed);
        line.setAlignment(Pos.CENTER_LEFT);
        if (facts.waiting() > 0) {
            line.getChildren()
                    .add(Parts.link(
                            Messages.text("assessment.waiting", facts.waiting()),
                            () -> desk.navigator().go("criteria", facts.set() + "?met")));
        }
        return line;
    }

    private void tile(FlowPane line, String textKey, long number, String screen, String item) {
        if (number > 0) {
            line.getChildren().add(tile(Messages.text(textKey, number), false, screen, item));
        }
    }

    private Button tile(String text, boolean late, String screen, String item) {
        var tile = Parts.button(text, () -> desk.navigator().go(screen, item));
        tile.getStyleClass().add("tile");
        if (late) {
            tile.getStyleClass().add("late");
        }
        return tile;
    }

    private String question() {
        return facts.questions().isEmpty() ? "" : facts.questions().getFirst();
    }

    private boolean late(DueItem item) {
        return item.daysLeft(facts.today()) < 0;
    }

    private String report(DueItem item) {
        return item.text() + ": " + DueWords.left(item, facts.today());
    }

    private String file(JournalEntry file) {
        var day = OffsetDateTime.parse(file.at()).toLocalDate();
        return Messages.text(
                file.direction().equals("in") ? "home.tile.received" : "home.tile.sent", VietnameseNumbers.format(day));
    }
}
