package vn.sontm.ui.reports;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.exchange.drive.Drives;
import vn.sontm.programme.assessment.FigurePeriods;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.unit.Units;
import vn.sontm.report.entry.EntryPreview;
import vn.sontm.report.entry.EntrySheet;
import vn.sontm.report.workbook.CellReport;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.DropTarget;
import vn.sontm.ui.common.FilesOut;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.Sticks;
import vn.sontm.ui.common.Tables;
import vn.sontm.workspace.Drafts;
import vn.sontm.workspace.Workspace;

/** Nhập từ Excel: the entry template out, and back with a report for each cell before anything is entered. */
final class SheetTab implements Section {
    static final String ID = "sheet";
    private static final String ENDING = ".xlsx";

    private final Desk desk;
    private final Sticks sticks;
    private final TableView<CellReport> table = Tables.of(Messages.text("reports.sheet.empty"));
    private final Label said = Parts.wrapped("", "section-title");
    private final Button enter = Parts.primary(Messages.text("reports.sheet.enter", 0), this::enter);
    private final VBox view;
    private Optional<EntryPreview> read = Optional.empty();

    SheetTab(Desk desk, Drives drives) {
        this.desk = desk;
        this.sticks = new Sticks(desk, drives, "sheet-place");
        table.setId("sheet-cells");
        columns();
        enter.setId("enter-sheet");
        enter.setDisable(true);
        view = Parts.tabPage(
                table,
                Parts.wrapped(Messages.text("reports.sheet.what"), "muted"),
                sticks.view(),
                acts(),
                table,
                bottom());
        sticks.whenChosen(this::readIfSheet);
        DropTarget.accept(view, files -> files.stream().findFirst().ifPresent(this::read));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        // what a file would change is shown until it is entered or another is read
    }

    private void columns() {
        var px = desk.appearance();
        table.getColumns()
                .setAll(List.of(
                        Tables.text(Messages.text("reports.sheet.place"), px.px(170), CellReport::place),
                        Tables.text(Messages.text("reports.sheet.name"), px.px(300), CellReport::name),
                        Tables.figure(Messages.text("reports.sheet.before"), px.px(90), CellReport::before),
                        Tables.figure(Messages.text("reports.sheet.typed"), px.px(90), CellReport::typed),
                        Tables.text(Messages.text("reports.sheet.outcome"), px.px(260), SheetTab::outcome)));
    }

    private static String outcome(CellReport cell) {
        var word =
                Messages.text("reports.sheet.outcome." + cell.outcome().name().toLowerCase(Locale.ROOT));
        return cell.reason().isEmpty() ? word : Messages.text("reports.sheet.refused", word, cell.reason());
    }

    private Node acts() {
        var write = Parts.button(Messages.text("reports.sheet.write"), this::write);
        write.setId("write-sheet");
        write.disableProperty().bind(sticks.text().map(String::isBlank));
        var choose = Parts.button(Messages.text("reports.sheet.choose"), this::choose);
        choose.setId("read-sheet");
        var line = new HBox(8, write, choose, Parts.label(Messages.text("reports.sheet.drop"), "muted"));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node bottom() {
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(8, said, enter);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void write() {
        var period = desk.session().period().get();
        var folder = sticks.path().orElseThrow();
        desk.jobs()
                .run(
                        Messages.text("reports.saving"),
                        progress -> write(desk.session().workspace(), period, folder),
                        file -> desk.notices().say(Messages.text("reports.saved", file.toString())));
    }

    private static Path write(Workspace workspace, Period period, Path folder) {
        var unit = workspace.identity().unit();
        var bytes = new EntrySheet(workspace).write(unit, period, List.of());
        return FilesOut.write(workspace, "nhap-so-lieu-" + period.code() + "-" + unit, ENDING, folder, bytes);
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.text("reports.sheet.choose"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(Messages.text("reports.sheet.kind"), "*" + ENDING));
        Optional.ofNullable(chooser.showOpenDialog(view.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(this::read);
    }

    /** The field for the folder takes the whole name of a filled sheet as well. */
    private void readIfSheet(Path path) {
        if (path.toString().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            read(path);
        }
    }

    /** Shows what a filled sheet would change. */
    private void read(Path file) {
        var period = desk.session().period().get();
        var set = desk.session().set().get();
        desk.jobs()
                .run(
                        Messages.text("reports.sheet.reading"),
                        progress -> {
                            var workspace = desk.session().workspace();
                            return new EntrySheet(workspace).read(bytes(workspace, file), period, set);
                        },
                        this::show);
    }

    private static byte[] bytes(Workspace workspace, Path file) {
        try {
            return workspace.environment().disk().read(file);
        } catch (IOException e) {
            throw new Refusal(ErrorCode.INPUT_UNREADABLE, file.toString(), Messages.text("reports.sheet.unreadable"));
        }
    }

    private void show(EntryPreview preview) {
        read = Optional.of(preview);
        table.getItems().setAll(worthSeeing(preview));
        said.setText(sentence("reports.sheet.read", preview));
        enter.setText(Messages.text("reports.sheet.enter", preview.taken().size()));
        enter.setDisable(preview.taken().isEmpty());
    }

    /** Refused cells first, then what changes; a cell that says what the ledger says needs no look. */
    private static List<CellReport> worthSeeing(EntryPreview preview) {
        var cells = new ArrayList<>(preview.refused());
        cells.addAll(preview.taken());
        return cells;
    }

    private static String sentence(String key, EntryPreview preview) {
        var sentence = Messages.text(
                key,
                preview.period().label(),
                preview.taken().size(),
                preview.refused().size());
        return (sentence + " " + String.join(" ", preview.warnings())).strip();
    }

    private void enter() {
        read.ifPresent(preview -> desk.session().write(workspace -> enter(workspace, preview), this::entered));
    }

    /** What the ledger declines is kept as a draft in its field, so that nothing typed is lost. */
    private static EntryPreview enter(Workspace workspace, EntryPreview preview) {
        var outcome = new EntrySheet(workspace).apply(preview);
        outcome.refused().stream()
                .filter(cell -> !cell.item().isEmpty())
                .forEach(cell -> keep(workspace, cell, preview.period()));
        return outcome;
    }

    private static void keep(Workspace workspace, CellReport cell, Period period) {
        var registers = workspace.registers();
        var measure = CriteriaSets.from(registers).measure(cell.item());
        var kept = new FigurePeriods(Units.from(registers)).of(cell.subject(), measure, period);
        workspace.drafts().keep(Drafts.figure(cell.subject(), cell.item(), kept), cell.typed());
    }

    private void entered(EntryPreview outcome) {
        read = Optional.empty();
        enter.setDisable(true);
        enter.setText(Messages.text("reports.sheet.enter", 0));
        table.getItems().setAll(outcome.refused());
        said.setText(sentence("reports.sheet.entered", outcome));
    }
}
