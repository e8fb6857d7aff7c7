package vn.sontm.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.sontm.base.Hashes;
import vn.sontm.report.Charts;
import vn.sontm.report.Papers;
import vn.sontm.report.Pdf;
import vn.sontm.report.Vera;
import vn.sontm.report.document.Attachment;
import vn.sontm.report.document.Document;
import vn.sontm.report.document.Orientation;
import vn.sontm.report.document.Page;
import vn.sontm.report.document.Paragraph;
import vn.sontm.report.document.Part;
import vn.sontm.report.document.Properties;
import vn.sontm.report.document.Text;
import vn.sontm.report.form.Forms;

class PdfFileTest {
    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private static final Document REPORT =
            Forms.render("bao-cao-xa", Papers.ofCommune().build());

    private static final Attachment FIGURES = new Attachment(
            "cao-lau-2024-06.ntm", "application/octet-stream", "Số liệu của báo cáo", new byte[] {1, 2, 3, 0, 42});

    /** Every letter of Vietnamese that carries a mark, both cases. */
    private static String accentedLetters() {
        var letters = new StringBuilder("ăâêôơưđ");
        for (var vowel : VOWELS.toCharArray()) {
            for (var tone : TONES.toCharArray()) {
                letters.append(Normalizer.normalize("" + vowel + tone, Normalizer.Form.NFC));
            }
        }
        return letters + letters.toString().toUpperCase(java.util.Locale.ROOT);
    }

    @Test
    @DisplayName("all 134 accented letters can be copied out of every face, letter for letter")
    void everyLetterComesBack() {
        var letters = accentedLetters();
        assertThat(letters).hasSize(134);
        for (var face : vn.sontm.report.document.Face.values()) {
            var pdf = Pdf.of(document(Text.in(face, letters)));
            assertThat(pdf.text().replace(" ", "")).isEqualTo(letters);
        }
    }

    @Test
    @DisplayName("text given decomposed comes out composed")
    void decomposedTextIsComposed() {
        var names = String.join(", ", Papers.communes());
        var pdf = Pdf.of(document(Text.of(Normalizer.normalize(names, Normalizer.Form.NFD))));
        assertThat(pdf.text()).isEqualTo(names);
    }

    @Test
    @DisplayName("every font is embedded as a subset of Liberation Serif")
    void fontsAreEmbedded() {
        assertThat(Pdf.of(REPORT).fonts()).isNotEmpty().allSatisfy(font -> {
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).matches("[A-Z]{6}\\+LiberationSerif.*");
        });
    }

    @Test
    @DisplayName("the same document gives the same bytes; another day changes the date, the id and nothing on paper")
    void bytesAreStable() {
        var first = PdfRenderer.render(REPORT);
        assertThat(PdfRenderer.render(
                        Forms.render("bao-cao-xa", Papers.ofCommune().build())))
                .isEqualTo(first);
        var later = PdfRenderer.render(new Document(
                new Properties(
                        REPORT.properties().formId(),
                        REPORT.properties().title(),
                        REPORT.properties().author(),
                        Papers.CREATED.plusDays(1)),
                REPORT.parts()));
        assertThat(later).isNotEqualTo(first);
        assertThat(Pdf.of(later).text()).isEqualTo(Pdf.of(first).text());
        assertThat(pixels(Pdf.of(later).image(1, 50)))
                .isEqualTo(pixels(Pdf.of(first).image(1, 50)));
    }

    @Test
    @DisplayName("the file names its title, author, language and date, as PDF 1.7")
    void describesItself() {
        var file = Pdf.of(REPORT).file();
        var info = file.getDocumentInformation();
        assertThat(info.getTitle())
                .isEqualTo("Báo cáo kết quả xây dựng nông thôn mới của xã, tháng 6/2024, xã Cao Lâu");
        assertThat(info.getAuthor()).isEqualTo("Ủy ban nhân dân xã Cao Lâu");
        assertThat(info.getCreationDate().toInstant()).isEqualTo(Papers.CREATED.toInstant());
        assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
        assertThat(file.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                .isTrue();
        assertThat(file.getVersion()).isEqualTo(1.7f);
    }

    @Test
    @DisplayName("conforms to PDF/A-3, level A and therefore B, and to PDF/UA-1: archivable and readable aloud")
    void conforms() {
        for (var document : List.of(REPORT, Charts.document(), REPORT.carrying(FIGURES))) {
            var pdf = PdfRenderer.render(document);
            for (var flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFA_3_B, PDFAFlavour.PDFUA_1)) {
                assertThat(Vera.violations(pdf, flavour)).as(flavour.getId()).isEmpty();
            }
        }
    }

    @Test
    @DisplayName("carries the sync file, named, described and as it was, and still gives the same bytes")
    void carriesFile() throws IOException {
        var bytes = PdfRenderer.render(REPORT.carrying(FIGURES));
        assertThat(Hashes.sha256Hex(PdfRenderer.render(REPORT.carrying(FIGURES))))
                .isEqualTo(Hashes.sha256Hex(bytes));
        var catalog = Pdf.of(bytes).file().getDocumentCatalog();
        assertThat(catalog.getNames().getEmbeddedFiles().getNames().values())
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.getFileUnicode()).isEqualTo("cao-lau-2024-06.ntm");
                    assertThat(file.getFileDescription()).isEqualTo("Số liệu của báo cáo");
                    assertThat(file.getEmbeddedFile().toByteArray()).isEqualTo(FIGURES.content());
                    assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("application/octet-stream");
                    assertThat(file.getCOSObject().getNameAsString("AFRelationship"))
                            .isEqualTo("Data");
                });
        assertThat(catalog.getCOSObject().getCOSArray(COSName.AF).size()).isEqualTo(1);
    }

    @Test
    @DisplayName("a screen reader gets one paragraph for its many lines, and a table with heads and joined cells")
    void isTagged() {
        var form = Forms.render("bieu-01", Papers.ofOffice(Papers.communes(2)).build());
        var root = Pdf.of(form).file().getDocumentCatalog().getStructureTreeRoot();
        var part = kid(kid(root, 0), 0);
        assertThat(kid(part, 0).getStructureType()).isEqualTo("H1");
        var table = kid(part, 1);
        assertThat(table.getStructureType()).isEqualTo("Table");
        assertThat(table.getKids()).hasSizeGreaterThan(4);
        var head = kid(table, 0);
        assertThat(head.getKids()).hasSize(5);
        assertThat(kid(head, 2).getStructureType()).isEqualTo("TH");
        assertThat(kid(head, 2).getCOSObject().getCOSDictionary(COSName.A).getInt("ColSpan"))
                .isEqualTo(19);
        assertThat(kid(table, 2).getKids()).hasSize(26);
        assertThat(kid(kid(table, 2), 1).getStructureType()).isEqualTo("TD");
    }

    @Test
    @DisplayName("a chart says its figures in words to those who cannot see it")
    void chartsAreTold() {
        var root = Pdf.of(Charts.document()).file().getDocumentCatalog().getStructureTreeRoot();
        var figure = kid(kid(kid(root, 0), 0), 2);
        assertThat(figure.getStructureType()).isEqualTo("Figure");
        assertThat(figure.getAlternateDescription())
                .startsWith("Số xã theo số tiêu chí đạt (xã). Năm 2023: dưới 5 tiêu chí 0; 5-9 6;")
                .endsWith("19 3.");
    }

    @Test
    @DisplayName("bookmarks lead to the report, its sections and the annex")
    void hasBookmarks() {
        var outline = Pdf.of(REPORT).file().getDocumentCatalog().getDocumentOutline();
        var tops = titles(outline);
        assertThat(tops).containsExactly("Báo cáo kết quả xây dựng nông thôn mới của xã", "Biểu số 03");
        assertThat(titles(outline.getFirstChild()))
                .hasSize(6)
                .first()
                .asString()
                .startsWith("I. TÌNH HÌNH CHUNG");
    }

    @Test
    @DisplayName("the QR code at the foot can be read from a print of 200 dots per inch")
    void qrCodeIsReadable() throws Exception {
        var form = Forms.render("bieu-01", Papers.ofOffice(Papers.communes()).build());
        var page = Pdf.of(form).image(1, 200);
        var foot = page.getSubimage(0, page.getHeight() * 85 / 100, page.getWidth() / 3, page.getHeight() * 15 / 100);
        var source = new RGBLuminanceSource(foot.getWidth(), foot.getHeight(), pixels(foot));
        var read = new QRCodeReader().decode(new BinaryBitmap(new GlobalHistogramBinarizer(source)));
        assertThat(read.getText()).isEqualTo("BIEU-01 2024-06 " + Papers.CHECK_CODE);
    }

    @Test
    @DisplayName("an empty part is still one page")
    void emptyPartIsOnePage() {
        var page = Page.a4(Orientation.PORTRAIT);
        var document = new Document(
                new Properties("thu", "Thử", "Thử", Papers.CREATED),
                List.of(new Part(page, "Thử", Optional.empty(), List.of())));
        assertThat(Pdf.of(document).pages()).isEqualTo(1);
    }

    private static PDStructureElement kid(PDStructureNode node, int index) {
        return (PDStructureElement) node.getKids().get(index);
    }

    private static List<String> titles(PDOutlineNode node) {
        var titles = new java.util.ArrayList<String>();
        node.children().forEach(child -> titles.add(((PDOutlineItem) child).getTitle()));
        return titles.stream().collect(Collectors.toList());
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static Document document(Text text) {
        var page = Page.a4(Orientation.PORTRAIT);
        return new Document(
                new Properties("thu", "Thử", "Thử", Papers.CREATED),
                List.of(new Part(page, "Thử", Optional.empty(), List.of(new Paragraph(text)))));
    }
}
