package vn.sontm.ui.start;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.reform.Reform.NewUnit;
import vn.sontm.programme.unit.UnitCodes;
import vn.sontm.ui.common.Choices;

/** Whom a new office writes for: level, name, and the code that is proposed from the name. */
final class OwnUnitFields {
    private final ComboBox<String> level = Choices.of(
            (String code) -> Messages.text("start.office.level." + code),
            Messages.keysBelow("start.office.level.").stream().sorted().toArray(String[]::new));
    private final TextField name = StartForm.field("unit-name", "start.office.name");
    private final TextField code = StartForm.field("unit-code", "start.office.code");
    private final BooleanBinding complete = Bindings.createBooleanBinding(
            () -> !name.getText().isBlank() && UnitCodes.valid(typed(code)), name.textProperty(), code.textProperty());
    private final VBox view;
    private String proposed = "";

    OwnUnitFields() {
        level.setId("unit-level");
        level.setAccessibleText(Messages.text("start.office.level"));
        name.textProperty().subscribe(this::propose);
        view = new VBox(
                12,
                StartForm.captioned("start.office.level", level),
                StartForm.captioned("start.office.name", name),
                StartForm.captioned("start.office.code", code));
    }

    Node view() {
        return view;
    }

    List<TextField> fields() {
        return List.of(name, code);
    }

    BooleanBinding complete() {
        return complete;
    }

    NewUnit unit() {
        var word = Messages.text("start.office.level." + level.getValue());
        return new NewUnit(typed(code), typed(name), word, level.getValue(), Optional.empty());
    }

    private void propose(String typed) {
        if (code.getText().equals(proposed)) {
            proposed = UnitCodes.propose(typed, taken -> false);
            code.setText(proposed);
        }
    }

    private static String typed(TextField field) {
        return VietnameseText.nfc(field.getText()).strip();
    }
}
