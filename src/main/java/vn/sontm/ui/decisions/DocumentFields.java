package vn.sontm.ui.decisions;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.DayField;
import vn.sontm.ui.common.Parts;

/** Which document says so, and its day; kept as given. */
final class DocumentFields {
    private final TextArea document = Parts.area(2);
    private final DayField date = new DayField("document-date", Messages.text("decisions.document.date"));
    private final VBox view;

    /** @param prompt the question that the document answers */
    DocumentFields(String prompt) {
        document.setId("reason");
        document.setAccessibleText(prompt);
        var day = new HBox(8, Parts.label(Messages.text("decisions.document.date")), date);
        day.setAlignment(Pos.CENTER_LEFT);
        view = new VBox(8, day, Parts.wrapped(prompt), document);
    }

    Node view() {
        return view;
    }

    Node first() {
        return document;
    }

    ObservableValue<Boolean> complete() {
        return document.textProperty().map(text -> !text.isBlank());
    }

    String document() {
        return document.getText();
    }

    Optional<LocalDate> date() {
        return date.day();
    }
}
