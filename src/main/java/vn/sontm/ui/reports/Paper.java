package vn.sontm.ui.reports;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.sontm.report.desk.FormOrder;
import vn.sontm.report.document.Document;
import vn.sontm.report.pdf.PdfPages;
import vn.sontm.report.pdf.PlacedFigure;

/**
 * A paper that was drawn.
 *
 * @param pages of the PDF; used on the session's reading thread only
 * @param order what it was filled for; empty for a paper that is no form
 */
record Paper(String title, byte[] pdf, PdfPages pages, Filled filled, Optional<FormOrder> order) {
    /** @param fill makes the document, now and whenever it is needed again */
    static Paper of(Supplier<Document> fill, FormOrder order) {
        return of(new Filled(fill), Optional.of(order));
    }

    /** A paper that is no form. */
    static Paper of(Document document) {
        return of(new Filled(() -> document), Optional.empty());
    }

    private static Paper of(Filled filled, Optional<FormOrder> order) {
        var drawn = filled.draw();
        return new Paper(
                drawn.content().document().properties().title(), drawn.pdf(), PdfPages.of(drawn.pdf()), filled, order);
    }

    Document document() {
        return filled.content().document();
    }

    /** The figures of a page that say what they are made of, in the order in which they are read. */
    List<PlacedFigure> figures(int page) {
        return filled.content().figures().stream()
                .filter(figure -> figure.page() == page)
                .toList();
    }
}
