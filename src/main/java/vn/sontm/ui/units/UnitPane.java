package vn.sontm.ui.units;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.programme.unit.Attribute;
import vn.sontm.programme.unit.Unit;
import vn.sontm.ui.common.AttributeWords;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Tips;

/** Beside the list: one unit, what holds of it, its history, and what can be decided about it. */
final class UnitPane {
    private static final double WIDEST = 460; // large letters need the room for the list

    private final Desk desk;
    private final UnitActs acts;
    private final VBox content = new VBox(8);
    private final ScrollPane view = new ScrollPane(content);

    UnitPane(Desk desk) {
        this.desk = desk;
        this.acts = new UnitActs(desk, view);
        view.setId("unit-pane");
        content.getStyleClass().add("content");
        view.setFitToWidth(true);
        view.setPrefWidth(Math.min(desk.appearance().px(380), WIDEST));
        view.getStyleClass().add("side-pane");
    }

    Node view() {
        return view;
    }

    void show(UnitFacts facts, UnitLine line) {
        var unit = line.unit();
        var stands = unit.existsOn(facts.day());
        var parts = new ArrayList<Node>();
        parts.add(Parts.wrapped(line.name(), "section-title"));
        parts.add(Parts.wrapped(
                String.join(
                        " · ",
                        List.of(line.level(), Messages.text("units.code", unit.code()), line.parent()).stream()
                                .filter(text -> !text.isEmpty())
                                .toList()),
                "muted"));
        parts.add(stands ? deciding(facts, unit) : ended(facts, unit));
        parts.add(Parts.label(Messages.text("units.attributes"), "medium"));
        parts.addAll(attributes(facts, unit));
        parts.addAll(new UnitPlaces(desk, view, facts).of(unit));
        parts.add(Parts.label(Messages.text("units.history"), "medium"));
        var history = new UnitHistory(unit, facts.units()).sentences();
        history.forEach(sentence -> parts.add(Parts.wrapped(sentence, "figure-line")));
        if (history.isEmpty()) {
            parts.add(Parts.wrapped(Messages.text("units.history.none"), "muted"));
        }
        content.getChildren().setAll(parts);
    }

    /** The unit that this workspace writes for neither ends nor bears another code. */
    private Node deciding(UnitFacts facts, Unit unit) {
        var buttons = new FlowPane(8, 8);
        var all = buttons.getChildren();
        all.add(button("rename", () -> acts.rename(facts, unit)));
        all.add(button("move", () -> acts.move(facts, unit)));
        all.add(button("hold", () -> acts.hold(facts, unit)));
        if (!unit.code().equals(facts.own())) {
            all.add(button("recode", () -> acts.recode(unit)));
            all.add(button("split", () -> new SplitWizard(desk, view, facts, unit).show()));
            all.add(button("end", () -> acts.end(unit)));
        }
        facts.units().formations(unit.code()).stream()
                .findFirst()
                .filter(formation -> unit.levelOn(facts.day()).equals(Unit.COMMUNE))
                .ifPresent(formation -> all.add(button("ways", () -> acts.ways(facts, formation))));
        return buttons;
    }

    private Node ended(UnitFacts facts, Unit unit) {
        var when = unit.span().until().filter(facts.day()::isAfter).isPresent() ? "units.ended" : "units.later";
        var sentence = Parts.wrapped(Messages.text(when, UnitWords.span(unit)), "muted");
        return unit.span().until().isPresent()
                ? new VBox(8, sentence, button("undo", () -> acts.undo(facts, unit)))
                : sentence;
    }

    private static Button button(String kind, Runnable act) {
        var button = Parts.button(Messages.text("units.act." + kind) + "…", act);
        button.setId("unit-" + kind);
        return button;
    }

    private List<Node> attributes(UnitFacts facts, Unit unit) {
        var lists = unit.listsOn(facts.day());
        var rows = new ArrayList<Node>();
        if (!lists.isEmpty()) {
            rows.add(Parts.wrapped(AttributeWords.pair(
                    "regions",
                    String.join(", ", lists.stream().map(id -> name(facts, id)).toList()))));
        }
        UnitActs.dated(unit).forEach(attribute -> rows.add(attribute(facts, unit, attribute)));
        if (rows.isEmpty()) {
            rows.add(Parts.wrapped(Messages.text("units.attributes.none"), "muted"));
        }
        return rows;
    }

    private static String name(UnitFacts facts, String list) {
        return facts.sets().all().stream()
                .flatMap(set -> set.regions().stream())
                .filter(region -> region.id().equals(list))
                .map(region -> region.name())
                .findFirst()
                .orElse(list);
    }

    private Node attribute(UnitFacts facts, Unit unit, Attribute attribute) {
        var what = AttributeWords.pair(attribute.name(), UnitWords.value(attribute, facts.units()));
        var from = UnitWords.day(attribute.span().from());
        var words = Parts.wrapped(from.isEmpty() ? what : Messages.text("units.held", what, from));
        var drop =
                Parts.named(Parts.link("", () -> acts.drop(facts, unit, attribute)), Messages.text("units.drop", what));
        drop.setGraphic(Parts.icon(Feather.X));
        Tips.set(drop, Messages.text("units.drop", what));
        var row = new HBox(8, words, Parts.filler(), drop);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
