package vn.sontm.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.report.document.Document;
import vn.sontm.report.pdf.PdfRenderer;
import vn.sontm.report.sheet.XlsxRenderer;
import vn.sontm.report.text.DocxRenderer;

/** The files that a filled form can become. The same document always gives the same bytes. */
public enum ReportFormat {
    PDF(PdfRenderer::render),
    XLSX(XlsxRenderer::render),
    DOCX(DocxRenderer::render);

    private final Function<Document, byte[]> renderer;

    ReportFormat(Function<Document, byte[]> renderer) {
        this.renderer = renderer;
    }

    /** By the end of a file's name; refuses with {@link ErrorCode#REPORT_FORMAT_UNKNOWN}. */
    public static ReportFormat of(String fileName) {
        var ending = fileName.substring(fileName.lastIndexOf('.') + 1);
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(ending.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Refusal(ErrorCode.REPORT_FORMAT_UNKNOWN, ending));
    }

    /** Without the point: "pdf". */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The whole file. */
    public byte[] render(Document document) {
        return renderer.apply(document);
    }
}
