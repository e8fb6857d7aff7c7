package vn.sontm.ui.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.ledger.Register;
import vn.sontm.programme.inspection.Inspection;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.Beside;
import vn.sontm.ui.common.ChangeHistory;
import vn.sontm.ui.common.CountChips;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.ui.common.Tables;
import vn.sontm.ui.records.RecordEditor;
import vn.sontm.ui.records.RecordField;
import vn.sontm.ui.records.RecordField.Type;
import vn.sontm.ui.records.Removal;

/** Kiểm tra: where the office was, what it found, by when it is to be mended and whether it is. */
final class InspectionsTab implements Section {
    /** One inspection with the name of whom it is about. */
    private record Row(String name, Inspection inspection) {
        Register register() {
            return inspection.entry().register();
        }
    }

    private record Facts(LocalDate today, List<Row> rows, List<InspectionDialog.Place> places) {}

    private final Desk desk;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final TableView<Row> table = Tables.of(Messages.text("programme.inspections.empty"));
    private final CountChips<Row> counts;
    private final RecordEditor editor;
    private final VBox view;
    private Facts facts = new Facts(LocalDate.EPOCH, List.of(), List.of());
    private Optional<Register> edited = Optional.empty();
    private boolean listing;

    InspectionsTab(Desk desk) {
        this.desk = desk;
        editor = new RecordEditor(
                desk,
                RegisterKind.INSPECTION,
                List.of(
                        RecordField.of("team", "programme.inspections.team", Type.LINE),
                        RecordField.of("date", "programme.inspections.date", Type.DAY),
                        RecordField.of("place", "programme.inspections.place", Type.LINE),
                        RecordField.of("findings", "programme.inspections.findings", Type.AREA),
                        RecordField.of("due", "programme.inspections.due", Type.DAY),
                        RecordField.of("done", "programme.inspections.done", Type.DAY),
                        RecordField.of("followUp", "programme.inspections.follow-up", Type.AREA)));
        editor.clear(Messages.text("programme.inspections.choose"));
        table.setId("inspections");
        counts = new CountChips<>(
                rows,
                List.of(
                        new CountChips.Kind<>("inspections-all", "programme.inspections.count.all", row -> true),
                        kind("inspections-open", "programme.inspections.count.open", Inspection.State.OPEN),
                        kind("inspections-overdue", "programme.inspections.count.overdue", Inspection.State.OVERDUE),
                        kind("inspections-done", "programme.inspections.count.done", Inspection.State.DONE)),
                table,
                this::first);
        table.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        columns();
        view = page();
    }

    @Override
    public String id() {
        return "inspections";
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        desk.session().read(InspectionsTab::read, this::show);
    }

    private static Facts read(Snapshot snapshot) {
        var places = new ArrayList<InspectionDialog.Place>();
        PlanRows.of(snapshot)
                .rows()
                .forEach(row -> places.add(new InspectionDialog.Place(row.plan().unit(), row.name())));
        return new Facts(
                snapshot.today(),
                Inspection.all(snapshot.registers()).stream()
                        .map(inspection -> new Row(snapshot.title(inspection.unit()), inspection))
                        .toList(),
                places);
    }

    private VBox page() {
        var add = Parts.primary(Messages.text("programme.inspections.new"), this::add);
        add.setId("new-inspection");
        var remove = Parts.button(Messages.text("records.remove"), this::remove);
        remove.disableProperty().bind(Tables.notOne(table));
        var changes = Parts.button(Messages.text("changes.show"), this::changes);
        changes.disableProperty().bind(remove.disableProperty());
        var tools = new HBox(8, counts.view(), Parts.filler(), add, changes, remove);
        tools.setAlignment(Pos.CENTER_LEFT);
        var body = Beside.of(desk.appearance(), table, editor.view());
        return Parts.tabPage(body, tools, body);
    }

    private void columns() {
        var px = desk.appearance();
        table.getColumns()
                .setAll(List.of(
                        Tables.day(
                                Messages.text("programme.inspections.date"),
                                px.px(90),
                                row -> day(row.inspection().date())),
                        Tables.text(Messages.text("programme.inspections.unit"), px.px(150), Row::name),
                        Tables.text(
                                Messages.text("programme.inspections.team"),
                                px.px(150),
                                row -> row.inspection().team()),
                        Tables.text(
                                Messages.text("programme.inspections.findings"),
                                px.px(220),
                                row -> row.inspection().findings()),
                        Tables.day(
                                Messages.text("programme.inspections.due"),
                                px.px(90),
                                row -> day(row.inspection().due())),
                        Tables.text(Messages.text("programme.inspections.state"), px.px(100), this::state)));
    }

    private String state(Row row) {
        return Messages.text(
                "inspection.state." + row.inspection().on(facts.today()).name().toLowerCase(Locale.ROOT));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(VietnameseNumbers::format).orElse("");
    }

    private void show(Facts next) {
        facts = next;
        var chosen =
                Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(Row::register);
        listing = true;
        rows.setAll(next.rows());
        var staying = chosen.or(() -> edited);
        counts.count(row -> staying.filter(row.register()::equals).isPresent());
        listing = false;
        select(staying);
    }

    private CountChips.Kind<Row> kind(String id, String key, Inspection.State state) {
        return new CountChips.Kind<>(id, key, row -> row.inspection().on(facts.today()) == state);
    }

    /** What is written beside the list is always of the list. */
    private void first() {
        table.getSelectionModel().clearSelection();
        edited = Optional.empty();
        editor.clear(Messages.text("programme.inspections.choose"));
        Tables.choose(table, 0);
    }

    private void select(Optional<Register> register) {
        rows.stream()
                .filter(row -> register.filter(row.register()::equals).isPresent())
                .findFirst()
                .ifPresent(row -> {
                    Tables.choose(table, row);
                    choose(row);
                });
    }

    /** What is being typed is left alone while the same inspection stays chosen. */
    private void choose(Row row) {
        if (listing || row == null) {
            return;
        }
        if (edited.filter(row.register()::equals).isPresent()) {
            editor.fill();
        } else {
            edited = Optional.of(row.register());
            editor.show(
                    Messages.text("programme.inspections.of", row.name()),
                    Optional.of(row.register()),
                    Optional.empty());
        }
    }

    private void add() {
        new InspectionDialog(desk, facts.places(), facts.today()).ask(view, this::begun);
    }

    private void begun(Register register) {
        counts.reset();
        table.getSelectionModel().clearSelection();
        edited = Optional.empty();
        shownNext(register);
    }

    /** The list is read anew after a change; then the new one is chosen. */
    private void shownNext(Register register) {
        desk.session().read(InspectionsTab::read, next -> {
            show(next);
            select(Optional.of(register));
            editor.focus();
        });
    }

    private void changes() {
        var row = table.getSelectionModel().getSelectedItem();
        ChangeHistory.show(
                desk, view, Messages.text("programme.changes", row.name()), snapshot -> Stream.of(row.register()));
    }

    private void remove() {
        Removal.ask(desk, view, table.getSelectionModel().getSelectedItem().register(), () -> {
            edited = Optional.empty();
            editor.clear(Messages.text("programme.inspections.choose"));
        });
    }
}
