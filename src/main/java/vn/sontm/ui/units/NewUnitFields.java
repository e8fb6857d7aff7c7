package vn.sontm.ui.units;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.reform.Reform.NewUnit;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.UnitCodes;
import vn.sontm.programme.unit.Units;
import vn.sontm.ui.common.Choices;

/** A unit that begins: its name, what stands before it, level, code and the unit above. The code is proposed from the name. */
final class NewUnitFields {
    private final Units units;
    private final TextField name = field("new-name", "units.new.name");
    private final TextField title = field("new-title", "units.new.title");
    private final ComboBox<String> level;
    private final TextField code = field("new-code", "units.new.code");
    private final ComboBox<String> parent;
    private final GridPane view = new GridPane(8, 6);
    private String proposed = "";

    /** @param like a unit whose title, level and place are proposed */
    NewUnitFields(UnitFacts facts, Unit like, Optional<String> above) {
        units = facts.units();
        level = UnitWords.levels(facts.units());
        level.setValue(like.levelOn(facts.day()));
        title.setText(like.titleOn(facts.day()));
        parent = parents(facts);
        parent.setValue(above.orElse(""));
        name.textProperty().subscribe(this::propose);
        view.addRow(0, ActFields.caption("units.new.name"), name);
        view.addRow(1, ActFields.caption("units.new.title"), title);
        view.addRow(2, ActFields.caption("units.new.level"), level);
        view.addRow(3, ActFields.caption("units.new.code"), code);
        view.addRow(4, ActFields.caption("units.new.parent"), parent);
    }

    /** Whom a unit may lie below. */
    static ComboBox<String> parents(UnitFacts facts) {
        var codes = facts.standing().stream()
                .filter(line -> !line.unit().levelOn(facts.day()).equals(Unit.COMMUNE))
                .map(line -> line.unit().code())
                .toArray(String[]::new);
        var box = Choices.of(
                (String chosen) -> facts.units()
                        .find(chosen)
                        .map(unit -> unit.fullNameOn(facts.day()))
                        .orElse(""),
                codes);
        box.setId("new-parent");
        box.setAccessibleText(Messages.text("units.new.parent"));
        return box;
    }

    Node view() {
        return view;
    }

    TextField name() {
        return name;
    }

    ObservableValue<Boolean> complete() {
        return Bindings.createBooleanBinding(
                () -> !name.getText().isBlank() && !code.getText().isBlank(), name.textProperty(), code.textProperty());
    }

    NewUnit unit() {
        return new NewUnit(
                text(code),
                text(name),
                text(title),
                Optional.ofNullable(level.getValue()).orElse(""),
                Optional.ofNullable(parent.getValue()).filter(above -> !above.isEmpty()));
    }

    /** A code that nobody has; not while somebody types one of his own. */
    private void propose(String typed) {
        if (!code.getText().equals(proposed)) {
            return;
        }
        proposed = UnitCodes.propose(typed, taken -> units.find(taken).isPresent());
        code.setText(proposed);
    }

    private static String text(TextField field) {
        return VietnameseText.nfc(field.getText()).strip();
    }

    private static TextField field(String id, String key) {
        var field = new TextField();
        field.setId(id);
        field.setAccessibleText(Messages.text(key));
        field.setPrefColumnCount(24);
        return field;
    }
}
