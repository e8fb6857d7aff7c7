package vn.sontm.ui.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import vn.sontm.base.Messages;
import vn.sontm.exchange.Enrolments;
import vn.sontm.exchange.Invitations;
import vn.sontm.exchange.drive.Drives;
import vn.sontm.ledger.Position;
import vn.sontm.ledger.Role;
import vn.sontm.ui.common.ChangeHistory;
import vn.sontm.ui.common.Choices;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.Sticks;
import vn.sontm.ui.common.Tables;

/** Máy: those that wait for their 16 digits, those that are believed, invitations, and setting aside what a PC wrote. */
final class DevicesTab implements Section {
    private final Desk desk;
    private final Sticks sticks;
    private final ObservableList<Enrolments.Device> devices = FXCollections.observableArrayList();
    private final TableView<Enrolments.Device> table = Tables.of(Messages.text("exchange.devices.empty"));
    private final SearchableComboBox<DeviceFacts.Invited> invited =
            Choices.searchable("invited-unit", "exchange.invite.unit", DeviceFacts.Invited::name, List.of());
    private final WaitingPcs waiting;
    private final VBox own = new VBox(4);
    private final Button widen = new Button(Messages.text("exchange.devices.widen"));
    private final HigherOffice higher;
    private final VBox inviting;
    private final HBox acts;
    private final VBox view;

    DevicesTab(Desk desk, Drives drives) {
        this.desk = desk;
        this.sticks = new Sticks(desk, drives, "invitation-place");
        table.setId("devices");
        table.setItems(devices);
        Tables.onOpen(table, this::changes);
        columns();
        waiting = new WaitingPcs(desk);
        higher = new HigherOffice(desk, sticks);
        inviting = inviting();
        acts = acts();
        VBox.setVgrow(table, Priority.ALWAYS);
        own.managedProperty().bind(Bindings.isNotEmpty(own.getChildren()));
        view = new VBox(8, own, waiting.view(), Parts.label(Messages.text("exchange.devices.title"), "section-title"));
        view.getChildren()
                .addAll(table, Parts.wrapped(Messages.text("exchange.devices.open"), "muted"), acts, inviting);
        view.getStyleClass().add("tab-page");
    }

    @Override
    public String id() {
        return "devices";
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        desk.session().read(DeviceFacts::of, this::show);
    }

    private void show(DeviceFacts facts) {
        devices.setAll(facts.devices());
        if (!invited.getItems().equals(facts.units())) {
            invited.getItems().setAll(facts.units());
        }
        for (var part : List.of(inviting, acts)) {
            part.setVisible(facts.isOffice());
            part.setManaged(facts.isOffice());
        }
        higher.show(facts);
        widen.setVisible(facts.devices().stream().anyMatch(this::mayGrow));
        own.getChildren().clear();
        facts.ownCode().ifPresent(code -> own.getChildren().setAll(OwnCode.of(code)));
        waiting.show(facts.waiting());
    }

    private void columns() {
        var px = desk.appearance();
        table.getColumns()
                .setAll(List.of(
                        Tables.text(Messages.text("exchange.devices.unit"), px.px(300), Enrolments.Device::unitName),
                        Tables.text(
                                Messages.text("exchange.devices.role"),
                                px.px(125),
                                device -> Messages.text("exchange.role."
                                        + device.grant().role().name().toLowerCase(Locale.ROOT))),
                        Tables.text(Messages.text("exchange.devices.device"), px.px(145), DevicesTab::name),
                        Tables.figure(
                                Messages.text("exchange.devices.last"),
                                px.px(120),
                                device -> device.last()
                                        .map(Position::seq)
                                        .map(Object::toString)
                                        .orElse("0")),
                        Tables.text(Messages.text("exchange.devices.state"), px.px(130), DevicesTab::state)));
    }

    private static String name(Enrolments.Device device) {
        var name = device.grant().device().brief();
        return device.isThis() ? Messages.text("exchange.devices.this", name) : name;
    }

    private static String state(Enrolments.Device device) {
        return device.counts()
                .map(limit -> Messages.text("exchange.devices.aside", Long.toString(limit.seq() + 1)))
                .orElseGet(() -> Messages.text("exchange.devices.believed"));
    }

    /** What a PC has written, with the numbers from which on it can be set aside. */
    private void changes(Enrolments.Device device) {
        ChangeHistory.showChanges(
                desk,
                view,
                Messages.text("exchange.devices.changes", device.unitName(), name(device)),
                snapshot -> snapshot.workspace().store().chain(device.grant().device(), 1).stream());
    }

    private HBox acts() {
        var setAside =
                Parts.button(Messages.text("exchange.devices.set-aside"), () -> chosen().ifPresent(aside()::ask));
        var lift = Parts.button(Messages.text("exchange.devices.lift"), () -> chosen().ifPresent(aside()::lift));
        setAside.disableProperty()
                .bind(Tables.only(table)
                        .map(device -> device.isThis() || device.counts().isPresent())
                        .orElse(true));
        lift.disableProperty()
                .bind(Tables.only(table)
                        .map(device -> device.counts().isEmpty())
                        .orElse(true));
        widen.setId("widen");
        widen.setOnAction(event -> chosen().ifPresent(new Widening(desk, view)::look));
        widen.managedProperty().bind(widen.visibleProperty());
        widen.disableProperty()
                .bind(Tables.only(table).map(device -> !mayGrow(device)).orElse(true));
        return new HBox(8, setAside, lift, widen);
    }

    private SettingAside aside() {
        return new SettingAside(desk, view);
    }

    /** Whether units may come to what it covers. */
    private boolean mayGrow(Enrolments.Device device) {
        var grant = device.grant();
        return isLowerOffice(device)
                || grant.role() == Role.DEPARTMENT && !grant.units().contains("*");
    }

    private boolean isLowerOffice(Enrolments.Device device) {
        return device.grant().role() == Role.OFFICE
                && devices.stream()
                        .filter(Enrolments.Device::isThis)
                        .noneMatch(
                                own -> own.grant().unit().equals(device.grant().unit()));
    }

    private Optional<Enrolments.Device> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private VBox inviting() {
        var write = Parts.primary(Messages.text("exchange.invite.write"), this::invite);
        write.disableProperty()
                .bind(invited.valueProperty().isNull().or(sticks.text().isEmpty()));
        var department = Parts.button(
                Messages.text("exchange.department.invite"),
                () -> DepartmentInvitation.ask(desk, view, sticks.path().orElseThrow()));
        department.setId("invite-department");
        department.disableProperty().bind(sticks.text().isEmpty());
        var line = new HBox(8, Parts.label(Messages.text("exchange.invite.unit"), "muted"), invited, write, department);
        line.setAlignment(Pos.CENTER_LEFT);
        var nobody = Parts.wrapped(Messages.text("exchange.invite.nobody"), "muted");
        nobody.visibleProperty().bind(Bindings.isEmpty(invited.getItems()));
        nobody.managedProperty().bind(nobody.visibleProperty());
        return new VBox(
                8,
                Parts.label(Messages.text("exchange.invite.title"), "section-title"),
                sticks.view(),
                line,
                nobody,
                higher.view());
    }

    private void invite() {
        var unit = invited.getValue();
        var place = sticks.path().orElseThrow();
        desk.session()
                .write(
                        workspace -> {
                            var invitations = new Invitations(workspace);
                            return invitations.write(invitations.request(unit.code()), place);
                        },
                        path -> desk.notices()
                                .say(Messages.text(
                                        "exchange.invited", unit.name(), String.valueOf(path.getFileName()))));
    }
}
