package vn.sontm.ui.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.safety.Backup;
import vn.sontm.safety.Backups;
import vn.sontm.safety.Rehearsal;
import vn.sontm.safety.Rescue;
import vn.sontm.safety.Restore;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.ui.common.Tables;
import vn.sontm.ui.common.Tips;

/** Sao lưu: what there is, whether it can be opened, the way back to it, and saving what can still be read. */
final class BackupSection implements Section {
    static final String ID = "backup";

    private final Desk desk;
    private final ObservableList<Backup> backups = FXCollections.observableArrayList();
    private final TableView<Backup> table = Tables.of(Messages.text("settings.backup.empty"));
    private final Label rehearsed = Parts.label("", "section-title");
    private final VBox view;

    BackupSection(Desk desk) {
        this.desk = desk;
        table.setId("backups");
        table.setItems(backups);
        columns();
        view = Parts.tabPage(
                table,
                rehearsed,
                Parts.wrapped(Messages.text("settings.backup.why"), "muted"),
                making(),
                table,
                restoring(),
                Parts.label(Messages.text("settings.rescue.title"), "section-title"),
                Parts.wrapped(Messages.text("settings.rescue.why"), "muted"),
                Parts.button(Messages.text("settings.rescue.act"), this::rescue));
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
        desk.session().read(Facts::of, this::show);
    }

    /** Makes a backup now. */
    void make() {
        desk.jobs()
                .run(
                        Messages.text("settings.backup.making"),
                        progress -> Backups.make(desk.session().workspace()),
                        backup -> {
                            desk.notices().say(Messages.text("settings.backup.made", name(backup.file())));
                            refresh();
                        });
    }

    private void show(Facts facts) {
        backups.setAll(facts.backups());
        rehearsed.setText(facts.rehearsed()
                .map(day -> Messages.text("settings.backup.rehearsed", VietnameseNumbers.format(day)))
                .orElseGet(() -> Messages.text("settings.backup.not-rehearsed")));
    }

    private void columns() {
        var px = desk.appearance();
        table.getColumns()
                .setAll(List.of(
                        Tables.figure(
                                Messages.text("settings.backup.number"),
                                px.px(80),
                                backup -> Integer.toString(backup.number())),
                        Tables.text(
                                Messages.text("settings.backup.day"),
                                px.px(140),
                                backup -> backup.day()
                                        .map(VietnameseNumbers::format)
                                        .orElse("–")),
                        Tables.text(Messages.text("settings.backup.file"), px.px(420), backup -> name(backup.file()))));
    }

    private Node making() {
        var make = Parts.primary(Messages.text("settings.backup.make"), this::make);
        Tips.set(make, Messages.text("settings.backup.make.tip"));
        var rehearse = Parts.button(Messages.text("settings.backup.rehearse"), this::rehearse);
        Tips.set(rehearse, Messages.text("settings.backup.rehearse.tip"));
        return new HBox(8, make, rehearse);
    }

    private Node restoring() {
        var restore = Parts.button(
                Messages.text("settings.restore.chosen"),
                () -> chosen().map(Backup::file).ifPresent(this::restore));
        restore.disableProperty().bind(Tables.notOne(table));
        return new HBox(8, restore, Parts.button(Messages.text("settings.restore.other"), this::restoreOther));
    }

    private Optional<Backup> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void rehearse() {
        desk.jobs()
                .run(
                        Messages.text("settings.backup.rehearsing"),
                        progress -> new Rehearsal(desk.session().workspace()).run(),
                        backup -> {
                            desk.notices().say(outcome(backup));
                            refresh();
                        });
    }

    private static String outcome(Optional<Backup> rehearsed) {
        return rehearsed
                .map(backup -> Messages.text("settings.backup.opened", name(backup.file())))
                .orElseGet(() -> Messages.text("settings.backup.empty"));
    }

    private void restoreOther() {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.text("settings.restore.other"));
        var file = chooser.showOpenDialog(view.getScene().getWindow());
        if (file != null) {
            restore(file.toPath());
        }
    }

    private void restore(Path backup) {
        Dialogs.warn(
                view,
                Messages.text("settings.restore.title"),
                Messages.text("settings.restore.warning", name(backup)),
                Messages.text("settings.restore.act"),
                () -> desk.frame().aside(Messages.text("settings.restore.running"), (directory, environment) -> {
                    Restore.from(backup, directory, environment);
                    return ""; // the workspace says itself that it was restored
                }));
    }

    private void rescue() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(Messages.text("settings.rescue.title"));
        var folder = chooser.showDialog(view.getScene().getWindow());
        if (folder != null) {
            rescue(folder.toPath());
        }
    }

    private void rescue(Path to) {
        desk.frame().aside(Messages.text("settings.rescue.running"), (directory, environment) -> {
            var rescued = Rescue.copy(directory, to, environment.disk());
            return Messages.text(
                    "settings.rescue.done", to.toString(), rescued.changes(), rescued.evidence(), rescued.unreadable());
        });
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private record Facts(List<Backup> backups, Optional<LocalDate> rehearsed) {
        static Facts of(Snapshot snapshot) {
            var workspace = snapshot.workspace();
            return new Facts(Backups.list(workspace), new Rehearsal(workspace).last());
        }
    }
}
