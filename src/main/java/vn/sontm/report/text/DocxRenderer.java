package vn.sontm.report.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.sontm.report.document.Document;
import vn.sontm.report.ooxml.OfficeFile;

/** Writes a document as a DOCX file. The same document always gives the same bytes. */
public final class DocxRenderer {
    private DocxRenderer() {}

    public static byte[] render(Document document) {
        try (var file = new XWPFDocument()) {
            Defaults.set(file);
            var blocks = new Blocks(file, document.properties());
            var parts = document.parts();
            for (var part : parts) {
                blocks.add(part);
                Sections.end(file, part, part == parts.getFirst(), part == parts.getLast());
            }
            return OfficeFile.bytes(file, document.properties());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
