package vn.sontm.ui.planning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseText;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;

/** A button that says what is chosen and lets the person tick off among many, with a field to search. */
final class Picker {
    /** An option while the list is open. */
    private record Tick(Option option, BooleanProperty on) {
        @Override
        public String toString() {
            return option.name();
        }
    }

    private final String caption;
    private final Button button;
    private final Consumer<List<String>> chosen;
    private List<Option> options = List.of();
    private List<String> codes = List.of();

    /** @param chosen gets the codes in the order of the options */
    Picker(String id, String caption, Consumer<List<String>> chosen) {
        this.caption = caption;
        this.chosen = chosen;
        button = Parts.button("", this::open);
        button.setId(id);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("picker");
        show(List.of(), List.of());
    }

    Button view() {
        return button;
    }

    /** What may be chosen, and what is. A code that is none of the options stands for itself. */
    void show(List<Option> all, List<String> now) {
        var known = new LinkedHashSet<>(all);
        now.stream()
                .filter(code -> all.stream().noneMatch(option -> option.code().equals(code)))
                .forEach(code -> known.add(new Option(code, code)));
        options = List.copyOf(known);
        codes = List.copyOf(now);
        var names = codes.stream().map(this::name).collect(Collectors.joining(", "));
        button.setText(names.isEmpty() ? Messages.text("draft.pick.none") : names);
        button.setAccessibleText(caption + ": " + button.getText());
    }

    private String name(String code) {
        return options.stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .map(Option::name)
                .orElse(code);
    }

    private void open() {
        var ticks = FXCollections.observableArrayList(options.stream()
                .map(option -> new Tick(option, new SimpleBooleanProperty(codes.contains(option.code()))))
                .toList());
        var shown = new FilteredList<>(ticks);
        var search = new TextField();
        search.setId("pick-search");
        search.setPromptText(Messages.text("draft.pick.search"));
        search.textProperty().subscribe(text -> {
            var key = VietnameseText.searchKey(text);
            shown.setPredicate(
                    tick -> VietnameseText.searchKey(tick.option().name()).contains(key));
        });
        var all = Parts.button(
                Messages.text("draft.pick.all"),
                () -> shown.forEach(tick -> tick.on().set(true)));
        var none = Parts.button(
                Messages.text("draft.pick.clear"),
                () -> shown.forEach(tick -> tick.on().set(false)));
        Dialogs.form(
                        caption,
                        new VBox(8, search, list(shown), new HBox(8, all, none)),
                        Messages.text("draft.pick.take"))
                .focusOn(search)
                .show(button, () -> take(ticks));
    }

    private static ListView<Tick> list(FilteredList<Tick> shown) {
        var list = new ListView<>(shown);
        list.setId("pick-list");
        list.setPrefSize(460, 320);
        list.setCellFactory(CheckBoxListCell.forListView(Tick::on));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var tick = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && tick != null) {
                tick.on().set(!tick.on().get());
                event.consume();
            }
        });
        return list;
    }

    /** What was chosen before keeps its order; what is new follows. */
    private void take(List<Tick> ticks) {
        var on = new ArrayList<>(codes);
        ticks.forEach(tick -> {
            if (!tick.on().get()) {
                on.remove(tick.option().code());
            } else if (!on.contains(tick.option().code())) {
                on.add(tick.option().code());
            }
        });
        if (!on.equals(codes)) {
            chosen.accept(on);
        }
    }
}
