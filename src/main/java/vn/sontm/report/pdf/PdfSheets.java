package vn.sontm.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;
import vn.sontm.report.document.Page;
import vn.sontm.report.document.Part;

/** The pages of the file being written: their sizes, running numbers, marks and bookmarks. */
final class PdfSheets implements Sheets {
    private final Document file;
    private final PdfWriter writer;
    private final Structure structure;
    private final Consumer<PlacedFigure> figures;
    private final Tag document = Tag.document();
    /** The last bookmark of each depth; the file's root first. */
    private final List<PdfOutline> branch = new ArrayList<>();

    private Part part;
    private double pageHeight;
    private int number;

    /**
     * Begins with the pages of this part.
     *
     * @param figures hears of every figure that says what it is made of, as it is drawn
     */
    PdfSheets(Document file, PdfWriter writer, Part first, Consumer<PlacedFigure> figures) {
        this.file = file;
        this.writer = writer;
        this.structure = new Structure(writer);
        this.part = first;
        this.figures = figures;
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
        var canvas = new Canvas(writer.getDirectContent(), structure, pageHeight, placing(page));
        canvas.artifact(() -> PageFrame.draw(canvas, page, part.mark(), number));
        return canvas;
    }

    private Canvas.Figures placing(Page page) {
        var sheet = number;
        var width = Points.of(page.width());
        var height = Points.of(page.height());
        return (text, origin, x, y, wide, high) -> figures.accept(
                new PlacedFigure(sheet, x / width, y / height, wide / width, high / height, text, origin));
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
