package vn.sontm.report.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.sontm.report.document.Document;
import vn.sontm.report.ooxml.OfficeFile;

/** Writes a document as an XLSX file. The same document always gives the same bytes. */
public final class XlsxRenderer {
    private XlsxRenderer() {}

    public static byte[] render(Document document) {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new Styles(workbook);
            var names = new SheetNames();
            for (var page : SheetPage.of(document)) {
                SheetWriter.write(page, workbook.createSheet(names.next(page.name())), styles);
            }
            return OfficeFile.bytes(workbook, document.properties());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
