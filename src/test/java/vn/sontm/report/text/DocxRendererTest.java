package vn.sontm.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.sontm.base.Hashes;
import vn.sontm.report.Charts;
import vn.sontm.report.Docx;
import vn.sontm.report.Papers;
import vn.sontm.report.document.Document;
import vn.sontm.report.form.Forms;

class DocxRendererTest {
    private static final Document REPORT =
            Forms.render("bao-cao-xa", Papers.ofCommune().build());
    private static final Docx FILE = Docx.of(REPORT);

    @Test
    @DisplayName("sections are headings by style, so that the navigation pane and a table of contents find them")
    void headingsAreStyles() {
        assertThat(FILE.styled("Heading1"))
                .hasSize(6)
                .first()
                .asString()
                .isEqualTo("I. TÌNH HÌNH CHUNG VÀ CÔNG TÁC CHỈ ĐẠO");
        assertThat(FILE.styled("Heading2")).contains("1. Khó khăn, vướng mắc");
        assertThat(FILE.styled("BodyText")).isNotEmpty();
        assertThat(FILE.file().getStyles().getStyle("Heading1").getCTStyle().toString())
                .contains("outlineLvl");
    }

    @Test
    @DisplayName("heads of tables repeat, no row is cut, cells over several rows are joined")
    void tablesAreWhole() {
        var table = FILE.file().getTables().get(1);
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
        assertThat(table.getRow(1).isRepeatHeader()).isFalse();
        assertThat(table.getCTTbl().toString()).contains("vMerge w:val=\"restart\"", "vMerge w:val=\"continue\"");
        assertThat(table.getCTTbl().getTblGrid().sizeOfGridColArray()).isEqualTo(7);
    }

    @Test
    @DisplayName("the annex is a landscape section; pages are numbered at the top from the second on")
    void annexesAreSections() {
        var last = FILE.file().getDocument().getBody().getSectPr();
        assertThat(last.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        assertThat(last.isSetTitlePg()).isFalse();
        var sections = FILE.file().getParagraphs().stream()
                .filter(paragraph -> paragraph.getCTP().isSetPPr()
                        && paragraph.getCTP().getPPr().isSetSectPr())
                .map(paragraph -> paragraph.getCTP().getPPr().getSectPr())
                .toList();
        assertThat(sections).singleElement().satisfies(first -> {
            assertThat(first.isSetTitlePg()).isTrue();
            assertThat(first.getPgSz().isSetOrient()).isFalse();
            assertThat(first.getPgMar().getLeft()).hasToString("1701");
        });
        assertThat(FILE.file().getHeaderList())
                .anySatisfy(header -> assertThat(header._getHdrFtr().toString()).contains("w:instr=\"PAGE\""));
    }

    @Test
    @DisplayName("letterhead and signing block are two columns with the decree's words")
    void headAndClosingAreColumns() {
        var head = FILE.file().getTables().getFirst();
        assertThat(head.getRow(0).getCell(1).getText()).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertThat(head.getRow(1).getCell(1).getText()).isEqualTo("Cao Lâu, ngày 05 tháng 3 năm 2024");
        assertThat(FILE.file().getTables())
                .anySatisfy(table -> assertThat(table.getRow(0).getCell(1))
                        .satisfies(cell -> assertThat(cell.getText()).contains("CHỦ TỊCH", "Người Ký Thử")));
    }

    @Test
    @DisplayName("the language is Vietnamese and the typeface one that officials' PCs have")
    void speaksVietnamese() {
        var defaults = FILE.file()
                .getStyles()
                .getCtStyles()
                .getDocDefaults()
                .getRPrDefault()
                .toString();
        assertThat(defaults).contains("w:lang w:val=\"vi-VN\"", "Times New Roman");
        assertThat(FILE.file().getProperties().getCoreProperties().getTitle())
                .isEqualTo(REPORT.properties().title());
    }

    @Test
    @DisplayName("charts are drawn by the word processor from figures that can be edited")
    void chartsAreNative() {
        var charts = Docx.of(Charts.document()).file().getCharts();
        assertThat(charts).hasSize(3).allSatisfy(chart -> {
            assertThat(chart.getWorkbook().getSheetAt(0).getRow(1).getCell(1).getNumericCellValue())
                    .isNotNegative();
            assertThat(chart.getCTChart().toString()).contains("showVal val=\"true\"");
        });
    }

    @Test
    @DisplayName("the same document gives the same bytes")
    void bytesAreStable() {
        assertThat(Hashes.sha256Hex(DocxRenderer.render(REPORT)))
                .isEqualTo(Hashes.sha256Hex(DocxRenderer.render(REPORT)));
        assertThat(Hashes.sha256Hex(DocxRenderer.render(Charts.document())))
                .isEqualTo(Hashes.sha256Hex(DocxRenderer.render(Charts.document())));
    }
}
