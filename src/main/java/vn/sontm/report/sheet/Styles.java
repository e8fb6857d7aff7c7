package vn.sontm.report.sheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.sontm.report.document.Align;
import vn.sontm.report.document.Face;
import vn.sontm.report.ooxml.OfficeFile;

/** Styles and fonts of a workbook, each made once: a workbook can hold only so many. */
final class Styles {
    private static final short FIRST_FONT_SIZE = 12;

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<FontKey, XSSFFont> fonts = new HashMap<>();

    private record FontKey(Face face, double size) {}

    /** The first font of a workbook is what widths of columns are counted in. */
    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        var first = workbook.getFontAt(0);
        first.setFontName(OfficeFile.FONT);
        first.setFontHeightInPoints(FIRST_FONT_SIZE);
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    XSSFFont font(Face face, double size) {
        return fonts.computeIfAbsent(new FontKey(face, size), this::make);
    }

    private XSSFCellStyle make(Look look) {
        var style = workbook.createCellStyle();
        style.setFont(font(look.face(), look.size()));
        style.setAlignment(horizontal(look.align()));
        style.setVerticalAlignment(look.top() ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
        style.setWrapText(look.format().isEmpty());
        style.setQuotePrefixed(look.quoted());
        if (!look.format().isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        }
        if (look.framed()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    private XSSFFont make(FontKey key) {
        var font = workbook.createFont();
        font.setFontName(OfficeFile.FONT);
        font.setFontHeight(key.size());
        font.setBold(key.face() == Face.BOLD || key.face() == Face.BOLD_ITALIC);
        font.setItalic(key.face() == Face.ITALIC || key.face() == Face.BOLD_ITALIC);
        return font;
    }

    private static HorizontalAlignment horizontal(Align align) {
        return switch (align) {
            case LEFT -> HorizontalAlignment.LEFT;
            case CENTRE -> HorizontalAlignment.CENTER;
            case RIGHT -> HorizontalAlignment.RIGHT;
            case JUSTIFIED -> HorizontalAlignment.JUSTIFY;
        };
    }
}
