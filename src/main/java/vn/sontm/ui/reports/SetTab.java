package vn.sontm.ui.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.exchange.drive.Drives;
import vn.sontm.programme.calendar.Period;
import vn.sontm.report.desk.PeriodSet;
import vn.sontm.report.form.MadeFile;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Jobs;
import vn.sontm.ui.common.Outside;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.Sticks;
import vn.sontm.ui.common.Tables;

/** Bộ báo cáo: everything that is printed for the period, into one folder with an index. */
final class SetTab implements Section {
    static final String ID = "set";

    private final Desk desk;
    private final Sticks sticks;
    private final Outside outside;
    private final Label said = Parts.wrapped("", "section-title");
    private final TableView<MadeFile> table = Tables.of(Messages.text("reports.set.empty"));
    private final VBox view;
    private Optional<Path> folder = Optional.empty();

    SetTab(Desk desk, Drives drives, Outside outside) {
        this.desk = desk;
        this.outside = outside;
        this.sticks = new Sticks(desk, drives, "set-place");
        var px = desk.appearance();
        table.setId("set-files");
        table.getColumns()
                .setAll(List.of(
                        Tables.text(Messages.text("reports.set.about"), px.px(160), MadeFile::about),
                        Tables.text(Messages.text("reports.set.form"), px.px(340), MadeFile::title),
                        Tables.text(Messages.text("reports.set.file"), px.px(380), SetTab::outcome)));
        Tables.onOpen(table, this::open);
        view = Parts.tabPage(
                table, Parts.wrapped(Messages.text("reports.set.what"), "muted"), sticks.view(), table, bottom());
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
        // what was made is shown until the next set is made
    }

    private Node bottom() {
        var make = Parts.primary(Messages.text("reports.set.make"), this::make);
        make.setId("make-set");
        make.disableProperty().bind(sticks.text().map(String::isBlank));
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(8, said, make);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void make() {
        var period = desk.session().period().get();
        var place = sticks.path().orElseThrow().resolve("bo-bao-cao-" + period.code());
        desk.jobs().run(Messages.text("reports.set.making"), progress -> make(period, place, progress), this::made);
    }

    private PeriodSet.Made make(Period period, Path place, Jobs.Progress progress) {
        var made = new PeriodSet(desk.session().workspace())
                .make(period, place, (done, all, title) -> goesOn(progress, done, all, title));
        if (!made.complete()) {
            throw new Jobs.Cancelled();
        }
        return made;
    }

    private static boolean goesOn(Jobs.Progress progress, int done, int all, String title) {
        try {
            progress.report(done, all, title);
            return true;
        } catch (Jobs.Cancelled stopped) {
            return false;
        }
    }

    private void made(PeriodSet.Made made) {
        folder = Optional.of(made.folder());
        table.getItems().setAll(made.files());
        said.setText(
                Messages.text("reports.set.made", made.count(), made.folder().toString()));
    }

    private void open(MadeFile file) {
        if (file.problem().isEmpty()) {
            folder.ifPresent(made -> desk.jobs()
                    .run(
                            Messages.text("reports.opening"),
                            progress -> {
                                outside.open(made.resolve(file.name()));
                                return file;
                            },
                            opened -> {}));
        }
    }

    private static String outcome(MadeFile file) {
        return file.problem().isEmpty() ? file.name() : Messages.text("reports.set.left", file.problem());
    }
}
