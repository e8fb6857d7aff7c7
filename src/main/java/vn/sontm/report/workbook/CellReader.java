package vn.sontm.report.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.base.VietnameseText;

/** Turns what a spreadsheet keeps into what somebody typed. */
final class CellReader {
    /** Spreadsheets show fifteen digits; what is behind them is an artefact of binary fractions. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final int HUNDRED_PLACES = 2;

    private CellReader() {}

    static TypedCell read(XSSFCell cell) {
        return switch (cell.getCellType()) {
            case STRING -> TypedCell.of(text(cell.getStringCellValue()));
            case NUMERIC -> TypedCell.of(number(cell));
            case BOOLEAN -> TypedCell.of(truth(cell.getBooleanCellValue()));
            case ERROR -> error(cell.getErrorCellValue());
            case FORMULA -> formula(cell);
            case BLANK, _NONE -> TypedCell.EMPTY;
        };
    }

    /** A formula counts by the result that was saved with it; nothing is computed here. */
    private static TypedCell formula(XSSFCell cell) {
        if (!cell.getCTCell().isSetV()) {
            return new TypedCell("=" + cell.getCellFormula(), Messages.text("sheet.problem.uncomputed"));
        }
        return switch (cell.getCachedFormulaResultType()) {
            case STRING -> TypedCell.of(text(cell.getStringCellValue()));
            case NUMERIC -> TypedCell.of(number(cell));
            case BOOLEAN -> TypedCell.of(truth(cell.getBooleanCellValue()));
            case ERROR -> error(cell.getErrorCellValue());
            case BLANK, FORMULA, _NONE -> TypedCell.EMPTY;
        };
    }

    private static String text(String text) {
        return VietnameseText.nfc(text).replace('\u00a0', ' ').strip();
    }

    private static String number(XSSFCell cell) {
        if (DateUtil.isCellDateFormatted(cell) && cell.getLocalDateTimeCellValue() != null) {
            return VietnameseNumbers.format(cell.getLocalDateTimeCellValue().toLocalDate());
        }
        var number = new BigDecimal(Double.toString(cell.getNumericCellValue())).round(SHOWN);
        var share = cell.getCellStyle().getDataFormatString().contains("%");
        return share ? plain(number.movePointRight(HUNDRED_PLACES)) + " %" : plain(number);
    }

    /** Without points between thousands, so that nothing can be taken for a decimal point. */
    private static String plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped)
                .toPlainString()
                .replace('.', ',');
    }

    private static String truth(boolean value) {
        return Messages.text(value ? "report.value.yes" : "report.value.no");
    }

    private static TypedCell error(byte code) {
        var name = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#";
        return new TypedCell(name, Messages.text("sheet.problem.error", name));
    }
}
