package vn.sontm.ui.reports;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.exchange.drive.Drives;
import vn.sontm.report.ReportFormat;
import vn.sontm.report.document.Document;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.FilesOut;
import vn.sontm.ui.common.Outside;
import vn.sontm.ui.common.Sticks;

/** One paper that is no form: seen, written to a stick, printed. */
public final class PaperDialog {
    private static final double WIDTH = 700;
    private static final double HEIGHT = 470;

    private final Desk desk;
    private final Sticks sticks;
    private final Outside outside;
    private final PagesView pages;

    public PaperDialog(Desk desk, Drives drives, Outside outside) {
        this.desk = desk;
        this.outside = outside;
        this.sticks = new Sticks(desk, drives, "paper-place");
        this.pages = new PagesView(desk, "paper");
    }

    /** @param stem of the file's name, ASCII */
    public void open(Node owner, String stem, Document document) {
        desk.session().read(snapshot -> Paper.of(document), paper -> show(owner, stem, paper));
    }

    private void show(Node owner, String stem, Paper paper) {
        var seen = (VBox) pages.view();
        seen.setPrefSize(desk.appearance().px(WIDTH), desk.appearance().px(HEIGHT));
        var form = Dialogs.reading(paper.title(), new VBox(8, seen, sticks.view()));
        form.also(Messages.text("reports.save.pdf"), () -> save(stem, paper, ReportFormat.PDF))
                .also(Messages.text("reports.save.docx"), () -> save(stem, paper, ReportFormat.DOCX))
                .also(
                        Messages.text("reports.print"),
                        () -> Platform.runLater(() -> new PaperActs(desk, outside).print(owner, paper)));
        Platform.runLater(() -> pages.show(paper, false));
        form.focusOn(sticks.field()).show(owner);
        pages.clear();
    }

    private void save(String stem, Paper paper, ReportFormat format) {
        sticks.path()
                .ifPresentOrElse(
                        folder -> new FilesOut(desk, outside)
                                .save(
                                        stem,
                                        "." + format.extension(),
                                        folder,
                                        workspace -> PaperActs.bytes(paper, format)),
                        () -> desk.notices().say(Messages.text("reports.save.where")));
    }
}
