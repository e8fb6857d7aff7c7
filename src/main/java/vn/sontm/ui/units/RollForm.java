package vn.sontm.ui.units;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.reform.Listed;
import vn.sontm.programme.reform.Reform.NewUnit;
import vn.sontm.programme.reform.UnitRoll;
import vn.sontm.ui.common.Parts;

/** Units that stand already: where they lie, and their names, a line each. */
final class RollForm {
    private final UnitFacts facts;
    private final ComboBox<String> level;
    private final TextField title = new TextField();
    private final ComboBox<String> parent;
    private final TextArea names = new TextArea();
    private final ObjectBinding<List<NewUnit>> read;
    private final VBox view;

    RollForm(UnitFacts facts) {
        this.facts = facts;
        level = UnitWords.levels(facts.units());
        title.setId("roll-title");
        title.setAccessibleText(Messages.text("units.new.title"));
        title.setText(UnitWords.level(level.getValue()));
        level.valueProperty().subscribe(chosen -> title.setText(UnitWords.level(chosen)));
        parent = NewUnitFields.parents(facts);
        facts.units().find(facts.own()).ifPresent(own -> parent.setValue(own.code()));
        names.setId("roll-names");
        names.setAccessibleText(Messages.text("units.roll.names"));
        names.setPromptText(Messages.text("units.roll.prompt"));
        names.setPrefRowCount(9);
        names.setPrefColumnCount(34);
        read = Bindings.createObjectBinding(
                this::units, names.textProperty(), title.textProperty(), level.valueProperty(), parent.valueProperty());
        var count = Parts.label("", "muted");
        count.setId("roll-count");
        count.textProperty().bind(read.map(units -> Messages.text("units.roll.count", units.size())));
        var grid = new GridPane(8, 6);
        grid.addRow(0, ActFields.caption("units.new.level"), level);
        grid.addRow(1, ActFields.caption("units.new.title"), title);
        grid.addRow(2, ActFields.caption("units.new.parent"), parent);
        view = new VBox(8, grid, Parts.label(Messages.text("units.roll.names"), "muted"), names, count);
    }

    Node view() {
        return view;
    }

    Node first() {
        return names;
    }

    ObservableValue<Boolean> complete() {
        return read.map(units -> !units.isEmpty());
    }

    Listed listed() {
        return new Listed(read.get());
    }

    private List<NewUnit> units() {
        var above = Optional.ofNullable(parent.getValue()).filter(code -> !code.isEmpty());
        return new UnitRoll(VietnameseText.nfc(title.getText()).strip(), level.getValue(), above)
                .read(names.getText(), facts.units());
    }
}
