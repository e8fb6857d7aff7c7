package vn.sontm.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;
import vn.sontm.report.document.Part;

/** The pages of the file being written: their sizes, running numbers, marks and bookmarks. */
final class PdfSheets implements Sheets {
    private final Document file;
    private final PdfWriter writer;
    private final Structure structure;
    private final Tag document = Tag.document();
    /** The last bookmark of each depth; the file's root first. */
    private final List<PdfOutline> branch = new ArrayList<>();

    private Part part;
    private double pageHeight;
    private int number;

    /** Begins with the pages of this part. */
    PdfSheets(Document file, PdfWriter writer, Part first) {
        this.file = file;
        this.writer = writer;
        this.structure = new Structure(writer);
        this.part = first;
    }

    void add(Part next) {
        part = next;
        Paginator.fill(next.page(), Flow.of(document, next), this);
    }

    @Override
    public Canvas next() {
        var page = part.page();
        pageHeight = Points.of(page.height());
        file.setPageSize(new Rectangle((float) Points.of(page.width()), (float) pageHeight));
        if (number++ == 0) {
            file.open();
            branch.add(writer.getRootOutline());
        } else {
            file.newPage();
        }
        writer.setPageEmpty(false);
        var canvas = new Canvas(writer.getDirectContent(), structure, pageHeight);
        canvas.artifact(() -> PageFrame.draw(canvas, page, part.mark(), number));
        return canvas;
    }

    @Override
    public void bookmark(Box.Bookmark bookmark, double top) {
        while (branch.size() > bookmark.level()) {
            branch.removeLast();
        }
        var place = new PdfDestination(PdfDestination.FITH, (float) (pageHeight - top));
        branch.add(new PdfOutline(branch.getLast(), place, bookmark.text()));
    }
}
