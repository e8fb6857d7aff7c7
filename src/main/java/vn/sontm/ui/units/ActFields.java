package vn.sontm.ui.units;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.reform.Reform.Act;
import vn.sontm.programme.unit.Decision;
import vn.sontm.ui.common.DayField;
import vn.sontm.ui.common.Parts;

/** From when a decision holds and which document it is; the document is kept as it was given. */
final class ActFields {
    private final DayField on = new DayField("act-on", Messages.text("units.act.on"));
    private final TextField number = new TextField();
    private final DayField date = new DayField("act-date", Messages.text("units.act.date"));
    private final GridPane view = new GridPane(8, 6);

    ActFields() {
        number.setId("act-number");
        number.setAccessibleText(Messages.text("units.act.number"));
        number.setPromptText(Messages.text("units.act.number.prompt"));
        number.setPrefColumnCount(28);
        view.addRow(0, caption("units.act.on"), on);
        view.addRow(1, caption("units.act.number"), number);
        view.addRow(2, caption("units.act.date"), date);
    }

    /** What stands before a field; never cut short, and as wide in every grid of a dialog. */
    static Label caption(String key) {
        var caption = Parts.label(Messages.text(key), "unit-caption");
        caption.setMinWidth(Region.USE_PREF_SIZE);
        return caption;
    }

    Node view() {
        return view;
    }

    /** A field with its caption, beneath these. */
    static GridPane row(String key, Node field) {
        var row = new GridPane(8, 6);
        row.addRow(0, caption(key), field);
        return row;
    }

    DayField first() {
        return on;
    }

    /** With a first day and a document. */
    ObservableValue<Boolean> complete() {
        var certain = on.certain();
        return Bindings.createBooleanBinding(
                () -> certain.getValue() && !number.getText().isBlank(), certain, number.textProperty());
    }

    Act act() {
        return new Act(
                on.day().orElseThrow(),
                new Decision(VietnameseText.nfc(number.getText()).strip(), date.day()));
    }
}
