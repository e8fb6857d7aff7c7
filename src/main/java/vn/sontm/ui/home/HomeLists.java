package vn.sontm.ui.home;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.agenda.DueItem;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.DueWords;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Tips;
import vn.sontm.ui.common.VerdictMark;

/** The lists of Tổng quan: what is nearest, what is due, what has changed. Each line opens its place. */
record HomeLists(Desk desk) {
    private static final int MOST = 8;

    Node nearest(HomeFacts facts) {
        var rows = facts.nearest().stream()
                .<Node>map(near -> row(
                        open(near.indicator().code() + "  " + near.indicator().name(), "criteria", near.place()),
                        Parts.label(gap(near), "wrong")))
                .toList();
        return card("home.nearest", "home.nearest.none", rows);
    }

    Node due(HomeFacts facts) {
        var rows = facts.due().stream()
                .limit(MOST)
                .<Node>map(item -> due(item, facts.today()))
                .toList();
        return card("home.due", "home.due.none", rows);
    }

    Node moves(List<Move> moves) {
        var rows = moves.stream()
                .<Node>map(move -> row(
                        open(move.now().number() + "  " + move.now().name(), "criteria", move.place()), change(move)))
                .toList();
        return card("home.moves", "home.moves.none", rows);
    }

    private Node due(DueItem item, LocalDate today) {
        var left = Parts.label(DueWords.left(item, today), item.daysLeft(today) < 0 ? "wrong" : "muted");
        var day = Parts.label(VietnameseNumbers.format(item.day()), "day");
        day.setMinWidth(Region.USE_PREF_SIZE);
        var text = item.state().isEmpty() ? item.text() : item.text() + " · " + item.state();
        return row(day, open(text, screen(item), place(item)), left);
    }

    private static String screen(DueItem item) {
        return switch (item.kind()) {
            case REPORT -> "reports";
            case CRITERION -> "criteria";
            case TASK -> "plan";
            case DUTY, FINDING -> "activities";
            case EVIDENCE -> "evidence";
        };
    }

    private static String place(DueItem item) {
        return switch (item.kind()) {
            case DUTY -> "duties";
            case FINDING -> "inspections";
            case REPORT, CRITERION, TASK, EVIDENCE -> item.reference();
        };
    }

    private static String gap(Near near) {
        return near.others() == 0
                ? near.indicator().gap()
                : Messages.text("home.nearest.others", near.indicator().gap(), near.others());
    }

    private static HBox change(Move move) {
        var line = new HBox(
                6,
                VerdictMark.full(move.before()),
                Parts.label("→", "muted"),
                VerdictMark.full(move.now().verdict()));
        line.setAlignment(Pos.CENTER_RIGHT);
        line.setMinWidth(Region.USE_PREF_SIZE);
        return line;
    }

    private Button open(String text, String screen, String item) {
        var link = Parts.link(text, () -> desk.navigator().go(screen, item));
        link.getStyleClass().add("plain");
        Tips.set(link, text);
        link.setMinWidth(0);
        return link;
    }

    /** The last one stands at the right and is never cut. */
    private static HBox row(Node... parts) {
        var row = new HBox(8, parts);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().add(parts.length - 1, Parts.filler());
        if (parts[parts.length - 1] instanceof Region last) {
            last.setMinWidth(Region.USE_PREF_SIZE);
        }
        return row;
    }

    private static VBox card(String titleKey, String noneKey, List<Node> rows) {
        var card = Parts.card(Parts.label(Messages.text(titleKey), "section-title"));
        card.setSpacing(2);
        card.getChildren().addAll(rows.isEmpty() ? List.of(Parts.wrapped(Messages.text(noneKey), "muted")) : rows);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }
}
