package vn.sontm.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sontm.exchange.District.figure;
import static vn.sontm.exchange.District.receive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.ErrorCode;
import vn.sontm.programme.calendar.Period;
import vn.sontm.workspace.Submissions;

@DisplayName("A printed report")
class PrintedReportTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("that carries a sync file is merged like one, and paper, file and ledger are held against each other")
    void carries() throws IOException {
        try (var district = new District(folder)) {
            var office = district.office;
            var commune = district.commune("cao-lau");
            commune.append(List.of(figure("cao-lau", "xa/2.1", "45")));
            var code = new Submissions(commune)
                    .submit(Period.parse("2024-06"), LocalDate.of(2024, 6, 14))
                    .checkCode();
            var report = pdf("bao-cao.pdf", code, new Exports(commune).figures("cao-loc"));
            assertThat(codes(new Verification(office).verify(report)))
                    .containsExactly("file", "-ledger-lacks", "paper");

            pdf("khong-kem.pdf", code, new byte[0]);
            var imports = new Imports(office);
            assertThat(imports.files(folder))
                    .filteredOn(file -> file.toString().endsWith(".pdf"))
                    .containsExactly(report);
            assertThat(receive(office, report).outcome()).isEqualTo(Outcome.MERGED);
            assertThat(codes(new Verification(office).verify(report)))
                    .containsExactly("file", "ledger", "code", "paper");
            assertThat(codes(new Verification(commune).verify(report)))
                    .containsExactly("file", "ledger", "code", "paper");

            var altered = pdf("sua.pdf", "ABCDEFGHIJ", new Exports(commune).figures("cao-loc"));
            assertThat(codes(new Verification(office).verify(altered))).contains("-paper-differs");
            assertThat(codes(new Verification(office).verify(folder.resolve("khong-kem.pdf"))))
                    .containsExactly("paper", "paper-alone");
        }
    }

    @Test
    @DisplayName("without a period, of figures that nobody handed in, is not said to be wrong but not to be known")
    void notHandedIn() throws IOException {
        try (var district = new District(folder)) {
            assertThat(codes(new Verification(district.office).verify(pdf("bieu.pdf", "ABCDEFGHIJ", new byte[0]))))
                    .containsExactly("-paper-unknown", "paper-alone");
        }
    }

    @Test
    @DisplayName("that carries nothing, or is no document at all, is refused with its code")
    void carriesNothing() throws IOException {
        try (var district = new District(folder)) {
            var plain = receive(district.office, pdf("a.pdf", "", new byte[0]));
            assertThat(plain.refusal()).map(refusal -> refusal.code()).contains(ErrorCode.FILE_NOT_NTM);
            var broken = receive(district.office, Files.writeString(folder.resolve("b.pdf"), "%PDF-1.7\nhỏng"));
            assertThat(broken.refusal()).map(refusal -> refusal.code()).contains(ErrorCode.FILE_DAMAGED);
            assertThat(codes(new Verification(district.office).verify(folder.resolve("b.pdf"))))
                    .containsExactly("-file");
        }
    }

    private static List<String> codes(List<VerifyFinding> findings) {
        return findings.stream()
                .map(finding -> (finding.good() ? "" : "-") + finding.code())
                .toList();
    }

    private Path pdf(String name, String code, byte[] attachment) throws IOException {
        try (var document = new PDDocument();
                var font = PDType0Font.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf")) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(PDType0Font.load(document, font), 12);
                content.newLineAtOffset(50, 700);
                content.showText("Mã đối chiếu: " + code);
                content.endText();
            }
            if (attachment.length > 0) {
                attach(document, attachment);
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return Files.write(folder.resolve(name), out.toByteArray());
        }
    }

    private static void attach(PDDocument document, byte[] attachment) throws IOException {
        var specification = new PDComplexFileSpecification();
        specification.setFile("so-lieu.ntm");
        specification.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(attachment)));
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("so-lieu.ntm", specification));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }
}
