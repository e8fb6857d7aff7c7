package vn.sontm.report.pdf;

import java.io.ByteArrayOutputStream;
import java.util.GregorianCalendar;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import vn.sontm.report.document.Document;
import vn.sontm.report.document.Properties;

/**
 * Writes a document as PDF 1.7: fonts embedded and subset, text that can be copied out letter for letter, language and title
 * in the file, bookmarks. The same document always gives the same bytes.
 */
public final class PdfRenderer {
    private static final String LANGUAGE = "vi-VN";
    private static final Object ONE_AT_A_TIME = new Object(); // see Typeface

    private PdfRenderer() {}

    public static byte[] render(Document document) {
        synchronized (ONE_AT_A_TIME) {
            return StableBytes.of(write(document));
        }
    }

    private static byte[] write(Document document) {
        var bytes = new ByteArrayOutputStream();
        var file = new org.openpdf.text.Document();
        var writer = PdfWriter.getInstance(file, bytes);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        var sheets = new PdfSheets(file, writer, document.parts().getFirst());
        document.parts().forEach(sheets::add);
        describe(writer, document.properties());
        if (document.parts().size() > 1) {
            writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
        }
        file.close();
        return bytes.toByteArray();
    }

    private static void describe(PdfWriter writer, Properties properties) {
        var created = new PdfDate(GregorianCalendar.from(properties.created()));
        var info = writer.getInfo();
        info.put(PdfName.TITLE, unicode(properties.title()));
        info.put(PdfName.AUTHOR, unicode(properties.author()));
        info.put(PdfName.SUBJECT, unicode(properties.formId()));
        info.put(PdfName.CREATIONDATE, created);
        info.put(PdfName.MODDATE, created);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(LANGUAGE));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    }

    private static PdfString unicode(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }
}
