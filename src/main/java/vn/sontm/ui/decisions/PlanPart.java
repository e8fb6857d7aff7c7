package vn.sontm.ui.decisions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.programme.check.Finding;
import vn.sontm.programme.plan.Plan;
import vn.sontm.report.planning.PlanPreview;
import vn.sontm.report.planning.PlanSheet;
import vn.sontm.report.workbook.CellReport;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.ui.common.Tables;
import vn.sontm.workspace.PlanChecks;
import vn.sontm.workspace.Plans;

/** Kế hoạch năm: take in, edit as a spreadsheet and take back, and what the check finds in it. */
final class PlanPart implements Part {
    private static final String JSON = "*.json";
    private static final String XLSX = "*.xlsx";

    private final Desk desk;
    private final Label title = Parts.wrapped("", "section-title");
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final TableView<Finding> table = Tables.of(Messages.text("decisions.plan.sound"));
    private final VBox view;
    private Optional<String> plan = Optional.empty();

    PlanPart(Desk desk) {
        this.desk = desk;
        table.setId("plan-findings");
        table.setItems(findings);
        var px = desk.appearance();
        table.getColumns()
                .setAll(List.of(
                        Tables.text(Messages.text("decisions.plan.severity"), px.px(80), PlanPart::severity),
                        Tables.text(Messages.text("decisions.plan.place"), px.px(170), Finding::place),
                        Tables.text(Messages.text("decisions.plan.message"), px.px(770), Finding::message)));
        Tables.onOpen(table, this::open);
        var take = Parts.primary(Messages.text("decisions.plan.take"), this::take);
        var out = Parts.button(Messages.text("decisions.plan.out"), this::out);
        var in = Parts.button(Messages.text("decisions.plan.in"), this::in);
        var tools = new HBox(8, title, Parts.filler(), out, in, take);
        tools.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(table, Priority.ALWAYS);
        view = new VBox(8, tools, Parts.wrapped(Messages.text("decisions.plan.hint"), "muted"), table);
    }

    @Override
    public String id() {
        return "plan";
    }

    @Override
    public Node view() {
        return view;
    }

    private record Checked(Optional<Plan> plan, List<Finding> findings) {
        static Checked of(Snapshot snapshot) {
            var plan = new Plans(snapshot.workspace()).current(snapshot.period());
            return new Checked(
                    plan, plan.map(PlanChecks.of(snapshot.workspace())::plan).orElseGet(List::of));
        }
    }

    @Override
    public void refresh() {
        desk.session().read(Checked::of, this::show);
    }

    private void show(Checked checked) {
        plan = checked.plan().map(known -> known.head().id());
        title.setText(checked.plan()
                .map(known -> known.head().title())
                .orElseGet(() -> Messages.text("decisions.plan.none")));
        findings.setAll(checked.findings());
    }

    private static String severity(Finding finding) {
        return Messages.text("decisions.severity." + finding.severity().name().toLowerCase(Locale.ROOT));
    }

    private void open(Finding finding) {
        Dialogs.tell(
                view,
                Messages.text("decisions.plan.finding"),
                new VBox(
                        8,
                        Parts.wrapped(finding.message()),
                        Parts.wrapped(finding.place(), "muted"),
                        Parts.wrapped(Messages.text("decisions.plan.quote", finding.quote()), "muted")));
    }

    private void take() {
        Files.open(view, "decisions.plan.take", JSON)
                .ifPresent(file -> desk.session()
                        .write(
                                workspace -> new Plans(workspace).take(Json.parse(Files.read(workspace, file))),
                                taken -> desk.notices()
                                        .say(Messages.text(
                                                "decisions.plan.taken",
                                                taken.plan().head().title(),
                                                taken.changes().size()))));
    }

    private void out() {
        plan.ifPresent(id -> Files.save(view, "decisions.plan.out", XLSX, id + ".xlsx")
                .ifPresent(file -> desk.session()
                        .write(
                                workspace -> Files.write(workspace, file, new PlanSheet(workspace).write(id)),
                                path -> desk.notices().say(Messages.text("decisions.written", path.toString())))));
    }

    private void in() {
        Files.open(view, "decisions.plan.in", XLSX)
                .ifPresent(file -> desk.session()
                        .read(
                                snapshot -> new PlanSheet(snapshot.workspace())
                                        .read(Files.read(snapshot.workspace(), file)),
                                this::preview));
    }

    /** The person sees each cell that differs before anything is taken. */
    private void preview(PlanPreview preview) {
        var cells = Tables.<CellReport>of(Messages.text("decisions.cells.none"));
        var px = desk.appearance();
        cells.getItems().setAll(preview.cells());
        cells.setPrefSize(px.px(820), px.px(320));
        cells.getColumns()
                .setAll(List.of(
                        Tables.text(Messages.text("decisions.cells.place"), px.px(150), CellReport::place),
                        Tables.text(Messages.text("decisions.cells.name"), px.px(240), CellReport::name),
                        Tables.text(Messages.text("decisions.cells.before"), px.px(120), CellReport::before),
                        Tables.text(Messages.text("decisions.cells.after"), px.px(120), CellReport::after),
                        Tables.text(Messages.text("decisions.cells.reason"), px.px(180), CellReport::reason)));
        Dialogs.show(
                view,
                Messages.text("decisions.plan.in"),
                cells,
                Messages.text("decisions.cells.take", preview.taken().size()),
                () -> desk.session()
                        .write(
                                workspace -> new PlanSheet(workspace).apply(preview),
                                applied -> desk.notices()
                                        .say(Messages.text(
                                                "decisions.cells.taken",
                                                applied.taken().size(),
                                                applied.refused().size()))));
    }
}
