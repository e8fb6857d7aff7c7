package vn.sontm.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.sontm.base.Hashes;
import vn.sontm.base.VietnameseText;
import vn.sontm.report.form.FormInfo;
import vn.sontm.report.form.Forms;

/** What holds for the files of every form, whatever the form. */
class FormFilesTest {
    @TempDir
    static Path folder;

    static Stream<FormInfo> forms() {
        return Forms.list().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @DisplayName("every PDF conforms to PDF/A-3b and PDF/UA-1, is sound, and embeds its fonts as subsets")
    void pdfConforms(FormInfo form) throws Exception {
        var pdf = ReportFormat.PDF.render(FormCase.ONE_COMMUNE.document(form));
        assertThat(Vera.violations(pdf, PDFAFlavour.PDFA_3_B)).isEmpty();
        assertThat(Vera.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(qpdf(Files.write(folder.resolve(form.id() + ".pdf"), pdf))).isZero();
        assertThat(Pdf.of(pdf).fonts()).isNotEmpty().allSatisfy(font -> {
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).matches("[A-Z]{6}\\+LiberationSerif.*");
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @DisplayName("every form gives the same bytes for the same request, in every format")
    void bytesAreStable(FormInfo form) {
        for (var format : ReportFormat.values()) {
            var first = format.render(FormCase.ONE_COMMUNE.document(form));
            var second = format.render(FormCase.ONE_COMMUNE.document(form));
            assertThat(Hashes.sha256Hex(second)).as(format.name()).isEqualTo(Hashes.sha256Hex(first));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @DisplayName("every text file and every spreadsheet says all that is on paper, figures as they are printed")
    void nothingIsLost(FormInfo form) {
        for (var every : List.of(FormCase.TWENTY_COMMUNES, FormCase.DECOMPOSED_NAMES, FormCase.NO_DATA)) {
            var document = every.document(form);
            var docx = Docx.of(document);
            var words = (docx.text() + docx.pictures()).replaceAll("[\\s\\u00A0]", "");
            var cells = shown(Xlsx.of(document));
            assertThat(Said.by(document)).allSatisfy(said -> {
                assertThat(words).contains(said.replaceAll("[\\s\\u00A0]", ""));
                assertThat(cells.contains(said) || cells.contains(said + "%"))
                        .as(said)
                        .isTrue();
            });
        }
    }

    /** What a spreadsheet shows in its cells, on a Vietnamese PC. */
    private static TreeSet<String> shown(Xlsx file) {
        var formatter = new DataFormatter(VietnameseText.LOCALE);
        formatter.setUseCachedValuesForFormulaCells(true);
        var shown = new TreeSet<String>();
        file.workbook()
                .forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> shown.add(
                        cell.getCellType() == CellType.STRING
                                ? cell.getStringCellValue()
                                : formatter.formatCellValue(cell)))));
        return shown;
    }

    private static int qpdf(Path file) throws IOException, InterruptedException {
        return new ProcessBuilder("qpdf", "--check", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("qpdf.log").toFile())
                .start()
                .waitFor();
    }
}
