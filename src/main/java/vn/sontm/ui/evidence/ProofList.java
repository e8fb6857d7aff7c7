package vn.sontm.ui.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Choices;
import vn.sontm.ui.common.DrawnCell;
import vn.sontm.ui.common.Parts;

/** The indicators of the chosen set: đủ, thiếu or hết hạn; typing and the filter narrow the list. */
final class ProofList {
    private static final List<Optional<Proof.State>> STATES = List.of(
            Optional.empty(),
            Optional.of(Proof.State.MISSING),
            Optional.of(Proof.State.EXPIRED),
            Optional.of(Proof.State.PROVEN));

    private final ObservableList<Proof> all = FXCollections.observableArrayList();
    private final FilteredList<Proof> visible = new FilteredList<>(all);
    private final ListView<Proof> list = new ListView<>(visible);
    private final TextField search = new TextField();
    private final ComboBox<Optional<Proof.State>> filter = Choices.of(this::word);
    private final VBox view;

    /** @param chosen another indicator was chosen, or none */
    ProofList(Runnable chosen) {
        list.setId("proofs");
        list.setAccessibleText(Messages.text("evidence.indicators"));
        list.setCellFactory(made -> new DrawnCell<>(ProofList::line));
        list.getStyleClass().add("dense");
        list.getSelectionModel().selectedItemProperty().subscribe((before, now) -> chosen.run());
        search.setId("proof-search");
        search.setPromptText(Messages.text("evidence.pick.search"));
        search.textProperty().subscribe(typed -> narrow());
        filter.getItems().setAll(STATES);
        filter.setValue(Optional.empty());
        filter.valueProperty().subscribe(state -> narrow());
        filter.setMaxWidth(Double.MAX_VALUE);
        var every = Parts.link(
                Messages.text("evidence.all.show"),
                () -> list.getSelectionModel().clearSelection());
        VBox.setVgrow(list, Priority.ALWAYS);
        view = new VBox(8, search, filter, list, every);
    }

    VBox view() {
        return view;
    }

    Optional<Proof> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /** @param wanted the indicator to choose instead of the one that is chosen */
    void show(List<Proof> fresh, Optional<String> wanted) {
        var item = wanted.or(() -> chosen().map(Proof::item));
        all.setAll(fresh);
        var state = filter.getValue();
        filter.getItems().setAll(STATES); // the counts in its words have changed
        filter.setValue(null);
        filter.setValue(wanted.isPresent() ? Optional.empty() : state);
        visible.stream()
                .filter(proof -> item.filter(proof.item()::equals).isPresent())
                .findFirst()
                .ifPresent(proof -> {
                    list.getSelectionModel().select(proof);
                    list.scrollTo(proof);
                });
    }

    private void narrow() {
        var wanted = Optional.ofNullable(filter.getValue()).orElse(Optional.empty());
        Predicate<Proof> state = proof -> wanted.isEmpty() || wanted.get() == proof.state();
        visible.setPredicate(state.and(proof -> proof.matches(search.getText())));
    }

    private String word(Optional<Proof.State> state) {
        var count = all.stream()
                .filter(proof -> state.isEmpty() || proof.state() == state.get())
                .count();
        return Messages.text(
                "evidence.filter", state.map(Proof.State::word).orElse(Messages.text("evidence.filter.all")), count);
    }

    private static Region line(Proof proof) {
        return DrawnCell.line(
                proof.title(),
                Parts.label(proof.state().word(), "proof", proof.state().code()));
    }
}
