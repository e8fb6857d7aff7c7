package vn.sontm.ui.units;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.catalogue.Region;
import vn.sontm.programme.unit.Unit;
import vn.sontm.ui.common.AttributeWords;
import vn.sontm.ui.common.Choices;

/** Which attribute, and its value; the threshold lists are chosen from those that the criteria sets have, in order. */
final class AttributeFields {
    private static final String LISTS = "regions";
    private static final int MOST = 3;

    private final ComboBox<String> name;
    private final TextField value = new TextField();
    private final List<ComboBox<Region>> lists;
    private final VBox listed = new VBox(6);
    private final GridPane view = new GridPane(8, 6);

    AttributeFields(UnitFacts facts, Unit unit) {
        var known = facts.units().all().stream().flatMap(other -> other.ownAttributes().stream());
        name = Choices.of(
                AttributeWords::of,
                Stream.concat(AttributeWords.known().stream().filter(this::offered), known)
                        .distinct()
                        .toArray(String[]::new));
        name.setId("attribute-name");
        name.setAccessibleText(Messages.text("units.attribute"));
        value.setId("attribute-value");
        value.setAccessibleText(Messages.text("units.value"));
        value.setPromptText(Messages.text("units.value.prompt"));
        lists = Stream.iterate(0, place -> place + 1)
                .limit(MOST)
                .map(place -> list(facts, unit, place))
                .toList();
        listed.getChildren().setAll(lists);
        view.addRow(0, ActFields.caption("units.attribute"), name);
        view.addRow(1, ActFields.caption("units.value"), new VBox(value, listed));
        name.valueProperty().subscribe(this::show);
    }

    private boolean offered(String attribute) {
        return !List.of("name", "title", "level", "parent").contains(attribute);
    }

    private static ComboBox<Region> list(UnitFacts facts, Unit unit, int place) {
        var none = new Region("", Messages.text("units.list.none"));
        var regions = facts.sets().all().stream()
                .flatMap(set -> set.regions().stream())
                .filter(region -> !region.id().contains(" "))
                .distinct();
        var box =
                Choices.of(Region::name, Stream.concat(Stream.of(none), regions).toArray(Region[]::new));
        box.setId("attribute-list-" + place);
        box.setAccessibleText(Messages.text("units.list", place + 1));
        var now = unit.listsOn(facts.day());
        if (place < now.size()) {
            box.getItems().stream()
                    .filter(region -> region.id().equals(now.get(place)))
                    .findFirst()
                    .ifPresent(box::setValue);
        }
        return box;
    }

    private void show(String attribute) {
        var chosen = LISTS.equals(attribute);
        value.setVisible(!chosen);
        value.setManaged(!chosen);
        listed.setVisible(chosen);
        listed.setManaged(chosen);
    }

    Node view() {
        return view;
    }

    String name() {
        return name.getValue();
    }

    String value() {
        return LISTS.equals(name())
                ? String.join(
                        " ",
                        lists.stream()
                                .map(box -> box.getValue().id())
                                .filter(id -> !id.isEmpty())
                                .distinct()
                                .toList())
                : VietnameseText.nfc(value.getText()).strip();
    }
}
