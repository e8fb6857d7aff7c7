package vn.sontm.ui.units;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.programme.reform.Reform.NewUnit;
import vn.sontm.programme.reform.SplitShares;
import vn.sontm.programme.unit.Unit;
import vn.sontm.ui.common.Choices;
import vn.sontm.ui.common.Parts;

/** To which part each thôn, residential area and garden of a unit that is split comes. */
final class PlacesForm {
    private static final int HEIGHT = 300;

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, ComboBox<String>> villages = new LinkedHashMap<>();
    private final Map<String, ComboBox<String>> places = new LinkedHashMap<>();
    private final Map<ComboBox<String>, String> names = new LinkedHashMap<>();
    private final GridPane grid = new GridPane(12, 6);
    private final VBox view;

    /** @param rest whether a part goes on under the old code; it has what nobody chooses a part for */
    PlacesForm(UnitFacts facts, Unit unit, List<NewUnit> begun, boolean rest) {
        if (rest) {
            parts.put(unit.code(), Messages.text("units.places.rest"));
        }
        begun.forEach(part -> parts.put(part.code(), (part.title() + " " + part.name()).strip()));
        unit.villages().forEach(village -> villages.put(village.code(), row(village.name())));
        facts.subjects().staying(unit.code()).forEach(subject -> places.put(subject.code(), row(subject.name())));
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(HEIGHT);
        scroll.setFocusTraversable(false);
        view = new VBox(10, Parts.wrapped(Messages.text("units.places.hint"), "muted"), scroll);
    }

    private ComboBox<String> row(String name) {
        var box = Choices.of(parts::get, parts.keySet().toArray(String[]::new));
        box.setId("share-" + names.size());
        box.setAccessibleText(Messages.text("units.places.of", name));
        grid.addRow(names.size(), Parts.label(name), box);
        names.put(box, name);
        return box;
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    Node view() {
        return view;
    }

    SplitShares shares() {
        return new SplitShares(chosen(places), chosen(villages));
    }

    private static Map<String, String> chosen(Map<String, ComboBox<String>> boxes) {
        return boxes.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, box -> box.getValue().getValue()));
    }

    /** What each part gets. */
    List<String> sentences() {
        var sentences = new ArrayList<String>();
        parts.forEach((code, name) -> {
            var got = Stream.concat(villages.values().stream(), places.values().stream())
                    .filter(box -> box.getValue().equals(code))
                    .map(names::get)
                    .collect(Collectors.joining(", "));
            if (!got.isEmpty()) {
                sentences.add(Messages.text("units.review.share", name, got));
            }
        });
        return sentences;
    }
}
