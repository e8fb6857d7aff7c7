package vn.sontm.ui.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.ledger.Register;
import vn.sontm.programme.plan.OwnPlan;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.Beside;
import vn.sontm.ui.common.ChangeHistory;
import vn.sontm.ui.common.CountChips;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.PlanStanding;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.Tables;
import vn.sontm.ui.records.RecordEditor;
import vn.sontm.ui.records.RecordField;
import vn.sontm.ui.records.RecordField.Type;

/**
 * The register of everybody's plans: number, days, on time or late. What a unit says itself is shown with who said it when;
 * for one that says nothing the office writes, and the register says so.
 */
final class PlansTab implements Section {
    private final Desk desk;
    private final ObservableList<PlanStanding> rows = FXCollections.observableArrayList();
    private final TableView<PlanStanding> table = Tables.of(Messages.text("programme.plans.empty"));
    private final CountChips<PlanStanding> counts;
    private final Label summary = Parts.label("", "muted");
    private final RecordEditor editor;
    private final VBox side = new VBox(8);
    private final VBox view;
    private LocalDate today = LocalDate.EPOCH;
    private Optional<PlanRows> facts = Optional.empty();
    private Optional<Register> edited = Optional.empty();
    private boolean listing;

    PlansTab(Desk desk) {
        this.desk = desk;
        editor = new RecordEditor(
                desk,
                RegisterKind.OWN_PLAN,
                List.of(
                        RecordField.of("number", "plan.own.number", Type.LINE),
                        RecordField.of("issued", "plan.own.issued", Type.DAY),
                        RecordField.of("sent", "plan.own.sent", Type.DAY)));
        table.setId("own-plans");
        counts = new CountChips<>(
                rows,
                List.of(
                        new CountChips.Kind<>("plans-all", "programme.plans.count.all", row -> true),
                        kind("plans-on-time", "programme.plans.count.on-time", OwnPlan.State.ON_TIME),
                        kind("plans-late", "programme.plans.count.late", OwnPlan.State.LATE),
                        kind("plans-undated", "programme.plans.count.undated", OwnPlan.State.UNDATED),
                        kind(
                                "plans-missing",
                                "programme.plans.count.missing",
                                OwnPlan.State.MISSING,
                                OwnPlan.State.AWAITED)),
                table,
                this::first);
        table.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        columns();
        var body = Beside.of(desk.appearance(), table, side);
        var head = new HBox(8, summary, counts.view());
        head.setAlignment(Pos.CENTER_LEFT);
        view = Parts.tabPage(body, head, body);
    }

    private CountChips.Kind<PlanStanding> kind(String id, String key, OwnPlan.State... states) {
        return new CountChips.Kind<>(id, key, row -> List.of(states).contains(row.state(today)));
    }

    @Override
    public String id() {
        return "plans";
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        desk.session().read(PlanRows::of, this::show);
    }

    private void show(PlanRows next) {
        facts = Optional.of(next);
        today = next.today();
        summary.setText(Messages.text("programme.plans.year", Integer.toString(next.year())));
        var chosen = Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .map(row -> row.plan().unit());
        Predicate<PlanStanding> same =
                row -> chosen.filter(row.plan().unit()::equals).isPresent();
        listing = true;
        rows.setAll(next.rows());
        counts.count(same);
        listing = false;
        Tables.chooseOrFirst(table, same);
        choose(table.getSelectionModel().getSelectedItem());
    }

    private void columns() {
        var px = desk.appearance();
        table.getColumns()
                .setAll(List.of(
                        Tables.sentences(Messages.text("programme.plans.unit"), px.px(270), PlanStanding::name),
                        Tables.whole(Tables.text(
                                Messages.text("plan.own.number"),
                                px.px(96),
                                row -> row.plan().number())),
                        Tables.day(
                                Messages.text("plan.own.issued"),
                                px.px(92),
                                row -> day(row.plan().issued())),
                        Tables.day(
                                Messages.text("plan.own.sent"),
                                px.px(86),
                                row -> day(row.plan().sent())),
                        Tables.day(Messages.text("programme.plans.due"), px.px(86), row -> day(row.due())),
                        state()));
    }

    /** "chưa có, quá 96 ngày" is read in full, in two lines where there is little room. */
    private TableColumn<PlanStanding, String> state() {
        var px = desk.appearance();
        var column = Tables.<PlanStanding>text(
                Messages.text("programme.plans.state"), px.px(130), row -> row.stateWords(today));
        column.setMinWidth(px.px(90));
        return column;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(VietnameseNumbers::format).orElse("");
    }

    /** What stands beside the list is always of the list. */
    private void first() {
        table.getSelectionModel().clearSelection();
        Tables.choose(table, 0);
    }

    private void choose(PlanStanding row) {
        if (listing || facts.isEmpty()) {
            return;
        }
        if (row == null) {
            edited = Optional.empty();
            side.getChildren().setAll(Parts.wrapped(Messages.text("programme.plans.choose"), "muted"));
        } else if (row.plan().entry().isPresent() && row.plan().office().isEmpty()) {
            edited = Optional.empty();
            side.getChildren().setAll(said(row, row.plan().entry().get()), changes(row));
        } else {
            edit(row, facts.get());
        }
    }

    /** The unit's own word: whose, from when. */
    private Node said(PlanStanding row, Entry entry) {
        var card = Parts.card(
                Parts.wrapped(Messages.text("programme.plans.of", row.name()), "section-title"),
                Parts.wrapped(Messages.text(
                        "programme.plans.said",
                        row.plan().number().isEmpty() ? "–" : row.plan().number(),
                        row.plan().issued().map(VietnameseNumbers::format).orElse("–"),
                        row.plan().sent().map(VietnameseNumbers::format).orElse("–"))),
                Parts.wrapped(row.stateWords(today), "medium"),
                Parts.wrapped(
                        Messages.text(
                                "programme.said",
                                entry.author(),
                                VietnameseNumbers.format(
                                        LocalDate.parse(entry.at().substring(0, 10)))),
                        "muted"));
        card.setId("own-plan-said");
        return card;
    }

    private Node changes(PlanStanding row) {
        return ChangeHistory.button(
                desk,
                Messages.text("programme.changes", row.name()),
                snapshot -> snapshot
                        .registers()
                        .ofUnit(RegisterKind.OWN_PLAN, row.plan().unit())
                        .stream()
                        .map(Entry::register));
    }

    /** What is being typed is left alone while the same unit stays chosen. */
    private void edit(PlanStanding row, PlanRows known) {
        var register = OwnPlan.register(row.plan().unit(), known.year(), known.office());
        if (edited.filter(register::equals).isPresent()) {
            editor.fill();
        } else {
            editor.show(Messages.text("programme.plans.of", row.name()), Optional.of(register), Optional.empty());
            side.getChildren()
                    .setAll(
                            editor.view(),
                            Parts.wrapped(Messages.text("programme.plans.stands-in"), "muted", "padded"),
                            changes(row));
        }
        edited = Optional.of(register);
    }
}
