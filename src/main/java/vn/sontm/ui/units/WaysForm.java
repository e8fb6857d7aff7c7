package vn.sontm.ui.units;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.catalogue.Measure;
import vn.sontm.programme.merger.Combining;
import vn.sontm.programme.merger.Way;
import vn.sontm.programme.reform.Answers;
import vn.sontm.programme.unit.Formation;
import vn.sontm.programme.unit.Succession;
import vn.sontm.ui.common.Choices;
import vn.sontm.ui.common.FieldValues;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.SetNames;

/**
 * How each indicator's figures combine, with the weights of the units before. What is usual for the kind of indicator is
 * proposed; indicators that can only be measured anew are counted, not listed.
 */
final class WaysForm {
    private static final List<String> NAMES =
            List.of(Messages.text("units.weights").split("; "));

    private static final int WIDTH = 400;

    private record Row(String item, ComboBox<WayChoice> box) {}

    private final UnitFacts facts;
    private final Formation formation;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Combining> fixed = new TreeMap<>();
    private final Map<String, Map<String, TextField>> weights = new LinkedHashMap<>();
    private final VBox view = new VBox(10);

    WaysForm(UnitFacts facts, Formation formation) {
        this.facts = facts;
        this.formation = formation;
        view.getChildren().add(Parts.wrapped(Messages.text("units.ways.hint"), "muted"));
        if (formation.kind() != Succession.Kind.SPLIT) {
            view.getChildren().add(weightGrid());
        }
        var list = new VBox(10);
        facts.sets().all().stream()
                .filter(set -> set.scope() == CriteriaSet.Scope.COMMUNE)
                .forEach(set -> list.getChildren().addAll(section(set)));
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(330);
        scroll.setFocusTraversable(false);
        view.setMinWidth(Region.USE_PREF_SIZE);
        view.getChildren().addAll(scroll, Parts.wrapped(Messages.text("units.ways.rest", fixed.size()), "muted"));
    }

    Node view() {
        return view;
    }

    /** Refuses with {@code VALUE_INVALID} a weight that is no number. */
    Answers answers() {
        var ways = new TreeMap<>(fixed);
        rows.forEach(row -> ways.put(row.item(), row.box().getValue().combining()));
        var sizes = new TreeMap<String, Map<String, BigDecimal>>();
        weights.forEach((name, fields) -> fields.forEach((unit, field) -> {
            if (!field.getText().isBlank()) {
                sizes.computeIfAbsent(name, key -> new TreeMap<>()).put(unit, FieldValues.count(field.getText()));
            }
        }));
        return new Answers(ways, sizes);
    }

    private GridPane weightGrid() {
        var grid = new GridPane(8, 4);
        var column = 1;
        for (var unit : formation.from()) {
            grid.add(Parts.label(facts.units().nameOn(unit, formation.on().minusDays(1)), "medium"), column++, 0);
        }
        var line = 1;
        for (var name : NAMES) {
            grid.add(Parts.label(Messages.text("units.weight", name)), 0, line);
            column = 1;
            for (var unit : formation.from()) {
                grid.add(weight(name, unit), column++, line);
            }
            line++;
        }
        return grid;
    }

    private TextField weight(String name, String unit) {
        var field = new TextField(facts.combinations()
                .weight(formation, unit, name)
                .map(VietnameseNumbers::format)
                .orElse(""));
        field.setId("weight-" + NAMES.indexOf(name) + "-" + unit);
        field.setPrefColumnCount(8);
        field.setAccessibleText(
                Messages.text("units.weight.of", name, facts.units().nameOn(unit, formation.on())));
        weights.computeIfAbsent(name, key -> new LinkedHashMap<>()).put(unit, field);
        return field;
    }

    private List<Node> section(CriteriaSet set) {
        var grid = new GridPane(8, 4);
        set.indicators().forEach(indicator -> {
            if (indicator.composite()) {
                indicator.parts().forEach(part -> add(grid, set, indicator.code() + "#" + part.number()));
            } else {
                add(grid, set, indicator.code());
            }
        });
        return grid.getChildren().isEmpty()
                ? List.of()
                : List.of(Parts.label(SetNames.brief(set.title()), "section-title"), grid);
    }

    private void add(GridPane grid, CriteriaSet set, String code) {
        var measure = set.measure(code).orElseThrow();
        var item = set.id() + "/" + code;
        var ways = ways(measure);
        if (ways.equals(List.of(Way.MEASURE))) {
            fixed.put(item, Combining.of(Way.MEASURE));
            return;
        }
        var box = box(item, ways);
        box.setId("way-" + item.replaceAll("[./#]", "-"));
        box.setAccessibleText(Messages.text("units.ways.of", code, measure.name()));
        rows.add(new Row(item, box));
        var name = Parts.wrapped(measure.name());
        name.setPrefWidth(WIDTH);
        var number = Parts.label(code, "medium");
        var unit = Parts.label(measure.unit(), "muted");
        number.setMinWidth(Region.USE_PREF_SIZE);
        unit.setMinWidth(Region.USE_PREF_SIZE);
        box.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), number, name, unit, box);
    }

    private ComboBox<WayChoice> box(String item, List<Way> ways) {
        var choices = WayChoice.of(ways, NAMES);
        var box = Choices.of(WayChoice::words, choices.toArray(WayChoice[]::new));
        facts.combinations().answer(formation, item).map(WayChoice::new).ifPresent(answered -> {
            if (!box.getItems().contains(answered)) {
                box.getItems().add(answered);
            }
            box.setValue(answered);
        });
        return box;
    }

    private List<Way> ways(Measure measure) {
        return formation.kind() == Succession.Kind.SPLIT ? Way.ofSplit(measure) : Way.ofMerger(measure);
    }
}
