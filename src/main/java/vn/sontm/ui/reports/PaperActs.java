package vn.sontm.ui.reports;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.report.ReportFormat;
import vn.sontm.report.desk.SubmittedPaper;
import vn.sontm.report.pdf.Printer;
import vn.sontm.ui.common.Choices;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.FilesOut;
import vn.sontm.ui.common.Outside;
import vn.sontm.ui.common.Parts;

/** What becomes of a paper: a file, a print, a look in another program. Never replaces a file that lies there. */
final class PaperActs {
    private static final String SCRATCH = "xem-ngoai";
    private static final int MOST_COPIES = 99;

    private final Desk desk;
    private final FilesOut out;

    PaperActs(Desk desk, Outside outside) {
        this.desk = desk;
        this.out = new FilesOut(desk, outside);
    }

    void save(Preview preview, Paper paper, ReportFormat format, Path folder) {
        out.save(preview.fileStem(), ending(format), folder, workspace -> bytes(paper, format));
    }

    /** One PDF that is paper and sync file. */
    void saveWithFigures(Preview preview, Path folder) {
        out.save(
                preview.fileStem(),
                ending(ReportFormat.PDF),
                folder,
                workspace -> ReportFormat.PDF.render(new SubmittedPaper(workspace).make(preview.order())));
    }

    /** Opens a copy: what the other program does with it changes nothing here. */
    void open(Preview preview, Paper paper) {
        desk.jobs()
                .run(
                        Messages.text("reports.saving"),
                        progress -> FilesOut.write(
                                desk.session().workspace(),
                                preview.fileStem(),
                                ending(ReportFormat.PDF),
                                Path.of(System.getProperty("java.io.tmpdir"), "so-ntm", SCRATCH),
                                paper.pdf()),
                        this::show);
    }

    void show(Path file) {
        out.open(file);
    }

    void print(Node owner, Paper paper) {
        desk.session().read(snapshot -> Printer.all().toList(), printers -> {
            if (printers.isEmpty()) {
                desk.notices().say(Messages.text("reports.print.none"));
            } else {
                ask(owner, paper, Choices.of(Printer::name, printers.toArray(Printer[]::new)));
            }
        });
    }

    private void ask(Node owner, Paper paper, ComboBox<Printer> printers) {
        printers.setMaxWidth(Double.MAX_VALUE);
        var copies = new Spinner<Integer>(1, MOST_COPIES, 1);
        copies.setEditable(true);
        copies.setAccessibleText(Messages.text("reports.print.copies"));
        Dialogs.form(
                        Messages.text("reports.print.title", paper.title()),
                        new VBox(
                                8,
                                Parts.label(Messages.text("reports.print.printer"), "muted"),
                                printers,
                                Parts.label(Messages.text("reports.print.copies"), "muted"),
                                copies),
                        Messages.text("reports.print.go"))
                .focusOn(printers)
                .show(owner, () -> print(paper, printers.getValue(), copies.getValue()));
    }

    private void print(Paper paper, Printer printer, int copies) {
        desk.jobs()
                .run(
                        Messages.text("reports.printing"),
                        progress -> {
                            printer.print(paper.pdf(), paper.title(), copies);
                            return printer.name();
                        },
                        name -> desk.notices().say(Messages.text("reports.printed", name)));
    }

    static byte[] bytes(Paper paper, ReportFormat format) {
        return format == ReportFormat.PDF ? paper.pdf() : format.render(paper.document());
    }

    private static String ending(ReportFormat format) {
        return "." + format.extension();
    }
}
