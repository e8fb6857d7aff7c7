package vn.sontm.ui.evidence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;

/** Chooses the indicators that a file proves: type a few letters, with or without accents, and tick. */
final class IndicatorPicker {
    private final TextField search = new TextField();
    private final FilteredList<Proof> visible;
    private final ListView<Proof> list;
    private final Set<String> chosen;
    private final SimpleIntegerProperty count;

    private IndicatorPicker(List<Proof> all, Set<String> before) {
        visible = new FilteredList<>(FXCollections.observableArrayList(all));
        list = new ListView<>(visible);
        chosen = new LinkedHashSet<>(before);
        count = new SimpleIntegerProperty(chosen.size());
        search.setId("indicator-search");
        search.setPromptText(Messages.text("evidence.pick.search"));
        search.textProperty().subscribe(typed -> visible.setPredicate(proof -> proof.matches(typed)));
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            }
        });
        list.setId("indicator-list");
        list.setPrefHeight(320);
        list.setCellFactory(made -> cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                toggle();
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> toggle());
    }

    /** @param before what is ticked already */
    static void ask(Node owner, String title, List<Proof> all, Set<String> before, Consumer<Set<String>> act) {
        var picker = new IndicatorPicker(all, before);
        var content =
                new VBox(8, Parts.wrapped(Messages.text("evidence.pick.hint"), "muted"), picker.search, picker.list);
        Dialogs.form(title, content, Messages.text("evidence.pick.go"))
                .onlyWith(picker.count.greaterThan(0))
                .wide()
                .focusOn(picker.search)
                .enterOn(picker.list)
                .show(owner, () -> act.accept(picker.chosen));
    }

    private void toggle() {
        var proof = list.getSelectionModel().getSelectedItem();
        if (proof != null) {
            if (!chosen.remove(proof.item())) {
                chosen.add(proof.item());
            }
            count.set(chosen.size());
            list.refresh();
        }
    }

    private ListCell<Proof> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(Proof proof, boolean empty) {
                super.updateItem(proof, empty);
                setGraphic(empty ? null : tick(proof));
            }
        };
    }

    private CheckBox tick(Proof proof) {
        var tick = new CheckBox(proof.title());
        tick.setSelected(chosen.contains(proof.item()));
        tick.setFocusTraversable(false);
        tick.setMouseTransparent(true); // the list takes the click
        return tick;
    }
}
