package vn.sontm.ui.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Register;
import vn.sontm.ui.common.Choices;
import vn.sontm.ui.common.DayField;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;
import vn.sontm.workspace.Inspections;

/** Asks whom an inspection is about, when it was and who came; the rest is written beside the list. */
final class InspectionDialog {
    /** Who can be inspected. Shown as its name. */
    record Place(String code, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    private final Desk desk;
    private final SearchableComboBox<Place> place;
    private final DayField date = new DayField("inspection-date", Messages.text("programme.inspections.date"));
    private final TextField team = new TextField();

    InspectionDialog(Desk desk, List<Place> places, LocalDate today) {
        this.desk = desk;
        place = Choices.searchable("inspected-unit", "programme.inspections.unit", Place::name, places);
        date.setValue(today);
        team.setId("inspection-team");
        team.setAccessibleText(Messages.text("programme.inspections.team"));
    }

    void ask(Node owner, Consumer<Register> begun) {
        var certain = date.certain();
        Dialogs.form(
                        Messages.text("programme.inspections.new"),
                        new VBox(
                                8,
                                Parts.label(Messages.text("programme.inspections.unit")),
                                place,
                                Parts.label(Messages.text("programme.inspections.date")),
                                date,
                                Parts.label(Messages.text("programme.inspections.team")),
                                team),
                        Messages.text("programme.inspections.write"))
                .onlyWith(Bindings.createBooleanBinding(
                        () -> !team.getText().isBlank() && certain.getValue(), team.textProperty(), certain))
                .focusOn(place)
                .show(owner, () -> begin(Optional.ofNullable(place.getValue()), date.day(), begun));
    }

    private void begin(Optional<Place> inspected, Optional<LocalDate> day, Consumer<Register> begun) {
        if (inspected.isEmpty() || day.isEmpty()) {
            desk.notices().say(Messages.text("programme.inspections.incomplete"));
            return;
        }
        var who = team.getText();
        desk.session()
                .write(
                        workspace ->
                                new Inspections(workspace).begin(inspected.get().code(), day.get(), who),
                        begun);
    }
}
