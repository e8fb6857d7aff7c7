package vn.sontm.report.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** The logical structure as it is written: nodes in the order in which they are first drawn, which is that of reading. */
final class Structure {
    private final PdfWriter writer;
    private final Map<Tag, PdfStructureElement> elements = new IdentityHashMap<>();

    Structure(PdfWriter writer) {
        this.writer = writer;
    }

    /** The node in the file; it and its parents come into being when they are first asked for. */
    PdfStructureElement element(Tag tag) {
        var known = elements.get(tag);
        if (known != null) {
            return known;
        }
        var made = tag.parent()
                .map(parent -> new PdfStructureElement(element(parent), name(tag)))
                .orElseGet(() -> new PdfStructureElement(writer.getStructureTreeRoot(), name(tag)));
        describe(made, tag);
        elements.put(tag, made);
        return made;
    }

    /** The place of a picture on its page. */
    void place(Tag figure, float left, float bottom, float right, float top) {
        var layout = new PdfDictionary();
        layout.put(PdfName.O, new PdfName("Layout"));
        layout.put(PdfName.BBOX, new PdfArray(new float[] {left, bottom, right, top}));
        element(figure).put(PdfName.A, layout);
    }

    private static void describe(PdfStructureElement element, Tag tag) {
        if (tag.role().isCell()) {
            cell(element, tag);
        }
        if (!tag.alternative().isEmpty()) {
            element.put(new PdfName("Alt"), new PdfString(tag.alternative(), PdfObject.TEXT_UNICODE));
        }
    }

    private static void cell(PdfStructureElement element, Tag tag) {
        var table = new PdfDictionary();
        if (tag.columns() > 1) {
            table.put(new PdfName("ColSpan"), new PdfNumber(tag.columns()));
        }
        if (tag.rows() > 1) {
            table.put(new PdfName("RowSpan"), new PdfNumber(tag.rows()));
        }
        if (tag.role() == Tag.Role.HEAD_CELL) {
            table.put(new PdfName("Scope"), new PdfName("Column"));
        }
        if (!table.getKeys().isEmpty()) {
            table.put(PdfName.O, new PdfName("Table"));
            element.put(PdfName.A, table);
        }
    }

    private static PdfName name(Tag tag) {
        return new PdfName(tag.role().code());
    }
}
