package vn.sontm.ui.grid;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseText;
import vn.sontm.exchange.drive.Drives;
import vn.sontm.report.document.Properties;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.FilesOut;
import vn.sontm.ui.common.Grid;
import vn.sontm.ui.common.Outside;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.ui.common.Sticks;
import vn.sontm.ui.common.UnitNames;

/** Asks for the folder, which is remembered, and writes the table there. */
public final class GridDialog {
    private static final String FOLDER = "grid.folder";
    private static final String ENDING = ".xlsx";

    private final Desk desk;
    private final Drives drives;
    private final Outside outside;

    public GridDialog(Desk desk, Drives drives, Outside outside) {
        this.desk = desk;
        this.drives = drives;
        this.outside = outside;
    }

    /** @param title of the table, as its screen has it */
    public void open(Node owner, String title, Grid grid) {
        desk.session().read(Facts::of, facts -> ask(owner, title, grid, facts));
    }

    private record Facts(String unit, String period, String periodCode, String folder) {
        static Facts of(Snapshot snapshot) {
            return new Facts(
                    UnitNames.own(snapshot),
                    snapshot.period().label(),
                    snapshot.period().code(),
                    snapshot.workspace().store().setting(FOLDER).orElse(""));
        }
    }

    private void ask(Node owner, String title, Grid grid, Facts facts) {
        var sticks = new Sticks(desk, drives, "grid-place");
        sticks.text().set(facts.folder());
        Dialogs.form(
                        Messages.text("grid.title"),
                        new VBox(
                                8,
                                Parts.wrapped(Messages.text(
                                        "grid.what",
                                        title,
                                        grid.rows().size(),
                                        grid.heads().size())),
                                sticks.view()),
                        Messages.text("grid.act"))
                .wide()
                .onlyWith(sticks.text().map(text -> !text.isBlank()))
                .focusOn(sticks.field())
                .show(owner, () -> sticks.path().ifPresent(folder -> write(title, grid, facts, folder)));
    }

    private void write(String title, Grid grid, Facts facts, Path folder) {
        desk.session().keep(workspace -> workspace.store().setting(FOLDER, folder.toString()));
        var stem = VietnameseText.searchKey(title).replaceAll("[^a-z0-9]+", "-") + "-" + facts.periodCode();
        var notes = List.of(
                Messages.text("grid.note.unit", facts.unit()), Messages.text("grid.note.period", facts.period()));
        new FilesOut(desk, outside).save(stem, ENDING, folder, workspace -> {
            var created = ZonedDateTime.now(workspace.environment().clock());
            return new GridBook(new Properties(GridBook.KIND, title, facts.unit(), created), notes, grid).bytes();
        });
    }
}
