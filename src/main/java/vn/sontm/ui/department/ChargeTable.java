package vn.sontm.ui.department;

import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.ChargedCriterion;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.SetNames;
import vn.sontm.ui.common.VerdictMark;

/** The criteria in charge with their counts; a count shows beneath whom it is made of, and each of these opens its cell. */
final class ChargeTable {
    private static final List<Verdict> VERDICTS = List.of(Verdict.MET, Verdict.NOT_MET, Verdict.NO_DATA);

    /** What a count is of: the criterion, and the verdict; empty for what waits. */
    private record Chosen(String item, Optional<Verdict> verdict) {}

    private final Desk desk;
    private final GridPane grid = new GridPane(12, 2);
    private final VBox parts = new VBox(4);
    private final VBox view;
    private Optional<Chosen> chosen = Optional.empty();
    private List<ChargedCriterion> charges = List.of();

    ChargeTable(Desk desk) {
        this.desk = desk;
        grid.setId("charges");
        var name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        name.setMinWidth(desk.appearance().px(110));
        grid.getColumnConstraints().add(name);
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        parts.setId("charge-parts");
        view = Parts.card(Parts.label(Messages.text("department.charges"), "section-title"), scroll, parts);
        view.setMaxHeight(Double.MAX_VALUE);
    }

    Node view() {
        return view;
    }

    void show(List<ChargedCriterion> next) {
        charges = next;
        grid.getChildren().clear();
        if (next.isEmpty()) {
            grid.add(Parts.wrapped(Messages.text("department.charges.none"), "muted"), 0, 0);
        } else {
            head();
            rows();
        }
        showParts();
    }

    private void head() {
        var column = 1;
        for (var verdict : VERDICTS) {
            var head = VerdictMark.brief(verdict);
            head.setMaxWidth(Region.USE_PREF_SIZE);
            grid.add(head(head, VerdictMark.word(verdict)), column++, 0);
        }
        grid.add(head(Parts.label(""), Messages.text("department.waiting")), column, 0);
    }

    private Node head(Node mark, String words) {
        var caption = Parts.wrapped(words, "caption", "figure");
        caption.setMaxWidth(desk.appearance().px(62));
        var head = new VBox(mark, caption);
        head.setAlignment(Pos.TOP_RIGHT);
        return right(head);
    }

    private void rows() {
        var row = 1;
        var above = "";
        for (var charge : charges) {
            if (!SetNames.brief(charge.setName()).equals(above)) {
                above = SetNames.brief(charge.setName());
                grid.add(Parts.label(above, "muted"), 0, row++, 5, 1);
            }
            row(charge, row++);
        }
    }

    private void row(ChargedCriterion charge, int row) {
        var name = Parts.link(
                Messages.text("department.criterion", Integer.toString(charge.number()), charge.name()),
                () -> desk.navigator().go("matrix", charge.item()));
        name.getStyleClass().add("plain");
        name.setMinWidth(0);
        name.setWrapText(true);
        grid.add(name, 0, row);
        var column = 1;
        for (var verdict : VERDICTS) {
            grid.add(count(charge, charge.at(verdict), Optional.of(verdict)), column++, row);
        }
        grid.add(count(charge, charge.waiting(), Optional.empty()), column, row);
    }

    private Node count(ChargedCriterion charge, List<ChargedCriterion.Place> places, Optional<Verdict> verdict) {
        var number = Integer.toString(places.size());
        if (places.isEmpty()) {
            return right(Parts.label(number, "muted"));
        }
        var link = Parts.link(number, () -> choose(new Chosen(charge.item(), verdict)));
        link.setId("count-" + charge.number() + "-" + verdict.map(Verdict::code).orElse("waiting"));
        return right(Parts.named(link, sentence(charge, places, verdict)));
    }

    private static String sentence(
            ChargedCriterion charge, List<ChargedCriterion.Place> places, Optional<Verdict> verdict) {
        return Messages.text(
                "department.parts",
                Integer.toString(charge.number()),
                charge.name(),
                verdict.map(VerdictMark::word).orElseGet(() -> Messages.text("department.waiting")),
                places.size());
    }

    private void choose(Chosen count) {
        chosen = Optional.of(count);
        showParts();
    }

    private void showParts() {
        parts.getChildren().clear();
        chosen.ifPresentOrElse(
                count -> charges.stream()
                        .filter(charge -> charge.item().equals(count.item()))
                        .findFirst()
                        .ifPresent(charge -> showParts(charge, count.verdict())),
                () -> parts.getChildren().add(Parts.wrapped(Messages.text("department.parts.hint"), "muted")));
    }

    private void showParts(ChargedCriterion charge, Optional<Verdict> verdict) {
        var places = verdict.map(charge::at).orElseGet(charge::waiting);
        var screen = verdict.isPresent() ? "matrix" : "confirm";
        var links = new FlowPane(8, 2);
        places.forEach(place -> links.getChildren()
                .add(Parts.link(
                        place.name(), () -> desk.navigator().go(screen, place.subject() + "|" + charge.item()))));
        parts.getChildren().addAll(Parts.wrapped(sentence(charge, places, verdict), "medium"), links);
    }

    private static Node right(Region node) {
        GridPane.setHalignment(node, HPos.RIGHT);
        node.setMinWidth(Region.USE_PREF_SIZE);
        node.setMaxWidth(Region.USE_PREF_SIZE);
        return node;
    }
}
