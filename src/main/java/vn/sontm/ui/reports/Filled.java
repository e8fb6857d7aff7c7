package vn.sontm.ui.reports;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.sontm.report.document.Document;
import vn.sontm.report.pdf.PdfRenderer;
import vn.sontm.report.pdf.PlacedFigure;

/**
 * A filled form with the places of its figures. Both know all units that the form is about, so they are kept only while memory
 * is not short; else the form is filled anew.
 */
final class Filled {
    private final Supplier<Document> fill;
    private SoftReference<Content> kept = new SoftReference<>(null);

    record Content(Document document, List<PlacedFigure> figures) {
        Content {
            figures = List.copyOf(figures);
        }
    }

    record Drawn(Content content, byte[] pdf) {}

    Filled(Supplier<Document> fill) {
        this.fill = fill;
    }

    /** Fills and draws. */
    synchronized Drawn draw() {
        var document = fill.get();
        var figures = new ArrayList<PlacedFigure>();
        var pdf = PdfRenderer.render(document, figures::add);
        var content = new Content(document, figures);
        kept = new SoftReference<>(content);
        return new Drawn(content, pdf);
    }

    synchronized Content content() {
        var known = kept.get();
        return known == null ? draw().content() : known;
    }
}
