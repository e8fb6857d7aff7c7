package vn.sontm.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.CheckListView;
import org.controlsfx.control.SearchableComboBox;
import vn.sontm.base.Messages;
import vn.sontm.exchange.Invitations;
import vn.sontm.ui.common.Choices;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;

/** Asks which department is invited to which criteria of which communes, and writes the invitation. */
final class DepartmentInvitation {
    private final Desk desk;
    private final Path place;
    private final SearchableComboBox<DepartmentChoices.Agency> agency =
            Choices.searchable("invited-department", "exchange.department", DepartmentChoices.Agency::name, List.of());
    private final CheckListView<DepartmentChoices.Criterion> criteria = new CheckListView<>();
    private final CheckBox everywhere = new CheckBox(Messages.text("exchange.department.everywhere"));
    private final CheckListView<DepartmentChoices.Unit> units = new CheckListView<>();
    private final CheckBox anew = new CheckBox();
    private final VBox again = new VBox(4, anew, Parts.wrapped(Messages.text("exchange.department.anew.why"), "muted"));

    private DepartmentInvitation(Desk desk, Path place) {
        this.desk = desk;
        this.place = place;
        agency.valueProperty().subscribe(this::choose);
        criteria.setId("invited-criteria");
        criteria.setAccessibleText(Messages.text("exchange.department.criteria"));
        units.setId("invited-communes");
        units.setAccessibleText(Messages.text("exchange.department.units"));
        anew.setId("invite-anew");
        again.managedProperty().bind(again.visibleProperty());
        again.setVisible(false);
        everywhere.setSelected(true);
        units.disableProperty().bind(everywhere.selectedProperty());
        lists(criteria);
        lists(units);
    }

    /** With plain cells: those of a {@link CheckListView} take the keyboard whenever the list is laid out. */
    private <T> void lists(CheckListView<T> list) {
        list.setCellFactory(cells -> new CheckBoxListCell<>(list::getItemBooleanProperty));
        list.setPrefSize(desk.appearance().px(400), desk.appearance().px(260));
        list.getStyleClass().add("dense");
    }

    /** @param place where the invitation is written to */
    static void ask(Desk desk, Node owner, Path place) {
        desk.session()
                .read(DepartmentChoices::of, choices -> new DepartmentInvitation(desk, place).show(owner, choices));
    }

    private void show(Node owner, DepartmentChoices choices) {
        if (choices.agencies().isEmpty()) {
            desk.notices().say(Messages.text("exchange.department.none"));
            return;
        }
        criteria.getItems().setAll(choices.criteria());
        units.getItems().setAll(choices.units());
        agency.getItems().setAll(choices.agencies());
        anew.setText(Messages.text("exchange.department.anew", choices.above().orElse("")));
        var checked = criteria.getCheckModel().getCheckedItems();
        var chosen = units.getCheckModel().getCheckedItems();
        Dialogs.form(Messages.text("exchange.department.title"), content(), Messages.text("exchange.department.write"))
                .wide()
                .onlyWith(Bindings.createBooleanBinding(
                        () -> agency.getValue() != null
                                && !checked.isEmpty()
                                && (everywhere.isSelected() || !chosen.isEmpty()),
                        agency.valueProperty(),
                        checked,
                        everywhere.selectedProperty(),
                        chosen))
                .focusOn(agency)
                .show(owner, this::write);
    }

    private Node content() {
        var grid = new GridPane(16, 8);
        grid.add(Parts.label(Messages.text("exchange.department.criteria"), "muted"), 0, 0);
        grid.add(everywhere, 1, 0);
        grid.add(criteria, 0, 1);
        grid.add(units, 1, 1);
        return new VBox(
                8,
                Parts.label(Messages.text("exchange.department"), "muted"),
                agency,
                again,
                Parts.wrapped(Messages.text("exchange.department.hint"), "muted"),
                grid);
    }

    /** The criteria that the plan puts it in charge of are proposed. */
    private void choose(DepartmentChoices.Agency chosen) {
        criteria.getCheckModel().clearChecks();
        again.setVisible(chosen != null && chosen.anew().isPresent());
        anew.setSelected(false);
        if (chosen != null) {
            criteria.getItems().stream()
                    .filter(criterion -> chosen.leads().contains(criterion.item()))
                    .forEach(criteria.getCheckModel()::check);
        }
    }

    private void write() {
        var asked = agency.getValue();
        var code = asked.anew().filter(full -> anew.isSelected()).orElse(asked.id());
        var charge = List.copyOf(criteria.getCheckModel().getCheckedItems());
        List<DepartmentChoices.Unit> seen = everywhere.isSelected()
                ? List.of()
                : List.copyOf(units.getCheckModel().getCheckedItems());
        desk.session()
                .write(
                        workspace -> {
                            var invitations = new Invitations(workspace);
                            return invitations.write(DepartmentChoices.request(invitations, code, charge, seen), place);
                        },
                        path -> desk.notices()
                                .say(Messages.text(
                                        "exchange.invited", asked.name(), String.valueOf(path.getFileName()))));
    }
}
