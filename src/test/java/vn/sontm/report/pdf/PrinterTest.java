package vn.sontm.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A printer")
class PrinterTest {
    @Test
    @DisplayName("gets every page of the file")
    void printsEveryPage() throws Exception {
        var out = new ByteArrayOutputStream();
        var postscript = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0];
        new Printer(postscript.getPrintService(out)).print(twoPages(), "Biểu số 03", 1);
        assertThat(out.toString(StandardCharsets.US_ASCII)).startsWith("%!PS").contains("%%Page: 2 2");
    }

    private static byte[] twoPages() throws Exception {
        try (var file = new PDDocument()) {
            file.addPage(new PDPage(PDRectangle.A4));
            file.addPage(new PDPage(PDRectangle.A4));
            var bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return bytes.toByteArray();
        }
    }
}
