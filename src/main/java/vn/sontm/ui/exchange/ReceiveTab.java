package vn.sontm.ui.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import vn.sontm.base.Messages;
import vn.sontm.base.Progress;
import vn.sontm.exchange.Imports;
import vn.sontm.exchange.Inbox;
import vn.sontm.exchange.MergePlan;
import vn.sontm.exchange.MergeResult;
import vn.sontm.exchange.PutOff;
import vn.sontm.exchange.drive.Drives;
import vn.sontm.programme.calendar.Period;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.DropTarget;
import vn.sontm.ui.common.Jobs;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.Sticks;
import vn.sontm.ui.common.Tables;
import vn.sontm.workspace.WorkingPeriod;
import vn.sontm.workspace.Workspace;

/** Nhận tệp: choose, look, merge. Nothing is changed before the last step. */
final class ReceiveTab implements Section {
    private final Desk desk;
    private final ObservableList<Received> files = FXCollections.observableArrayList();
    private final SimpleIntegerProperty taken = new SimpleIntegerProperty();
    private final TableView<Received> table = Tables.of(Messages.text("exchange.receive.empty"));
    private final ReceivedPane pane;
    private final Button merge;
    private final ReceiptActs receipts;
    private final PutOffActs later;
    private final WorkingMonth month;
    private final VBox view;

    ReceiveTab(Desk desk, Drives drives) {
        this.desk = desk;
        this.pane = new ReceivedPane(desk, this::enrol, file -> new BeginningAnew(desk, file).ask(pane()));
        this.merge = Parts.primary("", this::merge);
        this.receipts = new ReceiptActs(desk);
        this.month = new WorkingMonth(desk);
        this.later = new PutOffActs(desk, this::look, this::shownAnew);
        merge.setId("merge");
        merge.disableProperty().bind(taken.isEqualTo(0));
        merge.textProperty()
                .bind(Bindings.createStringBinding(() -> Messages.text("exchange.merge", taken.get()), taken));
        table.setId("received-files");
        table.setItems(files);
        table.getSelectionModel().selectedItemProperty().subscribe(file -> chosen(file));
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE) {
                toggle();
                event.consume();
            }
        });
        table.getColumns().setAll(ReceivedColumns.of(desk.appearance(), this::box));
        view = page(drives);
        DropTarget.accept(view, this::look);
    }

    @Override
    public String id() {
        return "receive";
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        desk.session()
                .read(
                        snapshot -> new Today(
                                snapshot.today(),
                                snapshot.identity().isOffice(),
                                WorkingPeriod.of(snapshot.workspace()),
                                new PutOff(snapshot.workspace()).list().size()),
                        this::show);
    }

    private record Today(LocalDate day, boolean isOffice, Period month, int putOff) {}

    private void show(Today today) {
        receipts.show(today.isOffice(), today.day());
        month.read(today.month());
        later.waiting(today.putOff());
    }

    private VBox page(Drives drives) {
        var sticks = new Sticks(desk, drives, "receive-place");
        sticks.whenChosen(path -> look(List.of(path)));
        var choose = Parts.button(Messages.text("exchange.receive.choose"), this::choose);
        var open = Parts.primary(
                Messages.text("exchange.receive.look"), () -> sticks.path().ifPresent(path -> look(List.of(path))));
        open.disableProperty().bind(sticks.text().map(String::isBlank));
        HBox.setHgrow(sticks.view(), Priority.ALWAYS);
        var top = new HBox(8, sticks.view(), open, choose, later.waitingButton());
        top.setAlignment(Pos.CENTER_LEFT);
        var split = new SplitPane(table, pane.view());
        split.setOrientation(Orientation.HORIZONTAL);
        split.setDividerPositions(0.75);
        var bottom = new FlowPane(
                16,
                8,
                Parts.label(Messages.text("exchange.receive.hint"), "muted"),
                receipts.offers(),
                receipts.day(),
                new HBox(8, later.keepButton(), merge)); // large letters need two lines
        bottom.setAlignment(Pos.CENTER_RIGHT);
        return Parts.tabPage(split, top, split, bottom);
    }

    private Node pane() {
        return pane.view();
    }

    private Node box(Received file) {
        var box = new CheckBox();
        box.setFocusTraversable(false);
        box.selectedProperty().bindBidirectional(file.taken());
        box.setDisable(!file.isOpen());
        box.selectedProperty().subscribe((before, now) -> count());
        return box;
    }

    /** All that are chosen, unless they are taken already. */
    private void toggle() {
        var chosen = table.getSelectionModel().getSelectedItems().stream()
                .filter(Received::isOpen)
                .toList();
        var take = chosen.stream().anyMatch(file -> !file.taken().get());
        chosen.forEach(file -> file.taken().set(take));
        count();
    }

    private void count() {
        taken.set((int) files.stream().filter(Received::isTaken).count());
    }

    private void chosen(Received file) {
        pane.show(Optional.ofNullable(file));
        later.choose(Optional.ofNullable(file));
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.text("exchange.receive.choose"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(Messages.text("exchange.receive.kinds"), "*.ntm", "*.pdf"));
        var chosen = chooser.showOpenMultipleDialog(view.getScene().getWindow());
        if (chosen != null) {
            look(chosen.stream().map(file -> file.toPath()).toList());
        }
    }

    /** Reads and checks files and folders; nothing is merged, what cannot be is entered in the journal. */
    void look(List<Path> places) {
        desk.jobs().run(Messages.text("exchange.receive.reading"), progress -> looked(places, progress), looked -> {
            var plans = looked.plans();
            files.setAll(plans.stream().map(Received::new).toList());
            receipts.begin();
            Tables.choose(table, worthALook());
            table.requestFocus();
            count();
            if (plans.isEmpty()) {
                desk.notices().say(Messages.text("exchange.receive.none"));
            }
            if (looked.noted()) {
                desk.session().changed();
            }
        });
    }

    /** @param noted whether the journal has grown */
    private record Looked(List<MergePlan> plans, boolean noted) {}

    /** The first that is refused; else the first that brings something. */
    private int worthALook() {
        return IntStream.range(0, files.size())
                .boxed()
                .min(Comparator.comparing((Integer place) -> files.get(place).isOpen())
                        .thenComparing(place -> !files.get(place).bringsSomething()))
                .orElse(-1);
    }

    private Looked looked(List<Path> places, Jobs.Progress progress) {
        var imports = new Imports(desk.session().workspace());
        var paths = Watching.run(
                progress,
                Messages.text("exchange.receive.looking"),
                watched -> places.stream()
                        .flatMap(place -> imports.files(place, watched).stream())
                        .distinct()
                        .toList());
        var plans = new ArrayList<MergePlan>();
        for (var path : paths) {
            progress.report(plans.size(), paths.size(), path.getFileName().toString());
            plans.add(imports.plan(path));
        }
        return new Looked(plans, imports.noteRefused(plans));
    }

    private void merge() {
        var chosen = files.stream().filter(Received::isTaken).toList();
        var day = receipts.receivedOn();
        desk.jobs()
                .run(
                        Messages.text("exchange.merging"),
                        progress -> applied(chosen, day, Watching.of(progress, "")),
                        results -> merged(chosen, results));
    }

    private List<MergeResult> applied(List<Received> chosen, Optional<LocalDate> day, Progress progress) {
        var workspace = desk.session().workspace();
        var plans = chosen.stream().map(Received::plan).toList();
        return ReceiptActs.record(workspace, new Imports(workspace).applyAll(plans, progress), day);
    }

    private void merged(List<Received> chosen, List<MergeResult> results) {
        month.cameIn();
        for (var place = 0; place < results.size(); place++) {
            chosen.get(place).became(results.get(place));
        }
        shownAnew();
        receipts.offer(results);
        var news = results.stream()
                .mapToLong(result ->
                        result.counts().newRegisters() + result.counts().changedRegisters())
                .sum();
        desk.notices()
                .say(
                        results.size() < chosen.size()
                                ? Messages.text("exchange.merging.stopped", results.size(), chosen.size())
                                : Messages.text("exchange.merged", results.size(), news));
        desk.session().changed();
    }

    private void shownAnew() {
        table.refresh();
        count();
        chosen(table.getSelectionModel().getSelectedItem());
    }

    private static MergeResult enrolled(Workspace workspace, Received file, String digits, Optional<LocalDate> day) {
        var result = new Inbox(workspace).enrol(file.plan().path(), digits);
        return ReceiptActs.record(workspace, List.of(result), day).getFirst();
    }

    private void enrol(Received file, String digits) {
        var day = receipts.receivedOn();
        desk.session().write(workspace -> enrolled(workspace, file, digits, day), result -> {
            month.cameIn();
            file.became(result);
            shownAnew();
            receipts.offer(List.of(result));
            desk.notices().say(Messages.text("exchange.enrolled", file.sender()));
        });
    }
}
