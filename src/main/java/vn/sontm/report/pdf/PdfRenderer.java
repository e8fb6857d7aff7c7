package vn.sontm.report.pdf;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import vn.sontm.report.document.Document;

/**
 * Writes a document as PDF/A-3: fonts embedded and subset, text that can be copied out letter for letter, its structure tagged
 * for screen readers, language and title in the file, bookmarks, and where the document carries a file, that file. The same
 * document always gives the same bytes.
 */
public final class PdfRenderer {
    private static final Object ONE_AT_A_TIME = new Object(); // see Typeface

    private PdfRenderer() {}

    public static byte[] render(Document document) {
        return render(document, figure -> {});
    }

    /** @param figures hears where on the pages each figure stands that says what it is made of */
    public static byte[] render(Document document, Consumer<PlacedFigure> figures) {
        synchronized (ONE_AT_A_TIME) {
            return StableBytes.of(write(document, figures));
        }
    }

    private static byte[] write(Document document, Consumer<PlacedFigure> figures) {
        var bytes = new ByteArrayOutputStream();
        var file = new org.openpdf.text.Document();
        var writer = PdfWriter.getInstance(file, bytes);
        Archive.prepare(writer);
        var sheets = new PdfSheets(file, writer, document.parts().getFirst(), figures);
        document.parts().forEach(sheets::add);
        var properties = document.properties();
        Archive.describe(writer, properties);
        document.attachment().ifPresent(attachment -> Archive.attach(writer, attachment, properties.created()));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(Archive.LANGUAGE));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        if (document.parts().size() > 1) {
            writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
        }
        file.close();
        return bytes.toByteArray();
    }
}
