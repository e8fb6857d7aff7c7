package vn.sontm.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.sontm.report.document.Document;
import vn.sontm.report.text.DocxRenderer;

/** A written text file, read back. */
public record Docx(XWPFDocument file) {
    public static Docx of(Document document) {
        return of(DocxRenderer.render(document));
    }

    public static Docx of(byte[] bytes) {
        try {
            return new Docx(new XWPFDocument(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All text without heads and feet of pages, white space reduced to single blanks. */
    public String text() {
        return file.getBodyElements().stream()
                .map(element ->
                        element instanceof XWPFTable table ? table.getText() : ((XWPFParagraph) element).getText())
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** What its charts are drawn from. */
    public String pictures() {
        return file.getCharts().stream()
                .map(chart -> chart.getCTChart().toString())
                .collect(Collectors.joining());
    }

    /** Texts of the paragraphs of a style. */
    public List<String> styled(String style) {
        return file.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }
}
