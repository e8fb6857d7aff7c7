package vn.sontm.report.workbook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.sontm.report.ooxml.OfficeFile;

/** The few looks of cells that go out, each made once. */
final class OutStyles {
    static final short SIZE = 12;
    private static final String TEXT_FORMAT = "@";
    private static final byte[] HEAD_GROUND = {(byte) 0xE6, (byte) 0xEE, (byte) 0xE8};
    private static final byte[] TYPED_GROUND = {(byte) 0xFF, (byte) 0xFB, (byte) 0xE6};

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();
    private final Map<Boolean, XSSFFont> fonts = new HashMap<>();

    OutStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        var first = workbook.getFontAt(0);
        first.setFontName(OfficeFile.FONT);
        first.setFontHeightInPoints(SIZE);
        first.setScheme(FontScheme.NONE);
    }

    XSSFCellStyle title() {
        return style("title", look -> bold(look));
    }

    XSSFCellStyle note() {
        return style("note", look -> look.setVerticalAlignment(VerticalAlignment.TOP));
    }

    XSSFCellStyle head() {
        return style("head", look -> {
            bold(look);
            frame(look);
            ground(look, HEAD_GROUND);
            look.setAlignment(HorizontalAlignment.CENTER);
        });
    }

    XSSFCellStyle band() {
        return style("band", look -> {
            bold(look);
            frame(look);
            look.setDataFormat(workbook.createDataFormat().getFormat(TEXT_FORMAT));
        });
    }

    /** Text stays text, however it begins. */
    XSSFCellStyle text() {
        return style("text", look -> {
            frame(look);
            look.setDataFormat(workbook.createDataFormat().getFormat(TEXT_FORMAT));
        });
    }

    XSSFCellStyle typed() {
        return style("typed", look -> {
            frame(look);
            ground(look, TYPED_GROUND);
            look.setDataFormat(workbook.createDataFormat().getFormat(TEXT_FORMAT));
        });
    }

    XSSFCellStyle number(BigDecimal number) {
        var scale = Math.max(0, number.stripTrailingZeros().scale());
        var format = scale == 0 ? "#,##0" : "#,##0." + "0".repeat(scale);
        return style(format, look -> {
            frame(look);
            look.setDataFormat(workbook.createDataFormat().getFormat(format));
        });
    }

    private XSSFCellStyle style(String name, Consumer<XSSFCellStyle> look) {
        return made.computeIfAbsent(name, key -> {
            var style = workbook.createCellStyle();
            style.setFont(font(false));
            style.setWrapText(!name.equals("title"));
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            look.accept(style);
            return style;
        });
    }

    private void bold(XSSFCellStyle style) {
        style.setFont(font(true));
    }

    private XSSFFont font(boolean bold) {
        return fonts.computeIfAbsent(bold, key -> {
            var font = workbook.createFont();
            font.setFontName(OfficeFile.FONT);
            font.setFontHeightInPoints(SIZE);
            font.setBold(bold);
            return font;
        });
    }

    private static void frame(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }

    private static void ground(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
