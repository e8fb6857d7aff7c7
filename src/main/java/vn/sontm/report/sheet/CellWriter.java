package vn.sontm.report.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Face;
import vn.sontm.report.document.Text;
import vn.sontm.report.document.Value;
import vn.sontm.report.type.Typeface;

/** Puts a text, or the value behind it, into a cell of a sheet. */
final class CellWriter {
    private static final Pattern FORMULA_SIGN = Pattern.compile("^[=+\\-@\\t]");
    private static final int HUNDRED_PLACES = 2;

    private final Styles styles;

    CellWriter(Styles styles) {
        this.styles = styles;
    }

    /**
     * A cell of a table.
     *
     * @param width of the cell in points; a value that would not fit on one line is written as its text, which wraps
     * @param totals of the table's body, for the cells of its foot
     */
    void write(XSSFCell target, Cell cell, Look look, double width, Optional<Totals> totals) {
        var text = cell.text().plain();
        var fits = Typeface.width(text, look.face(), look.size()) <= width;
        var format = cell.value().filter(value -> fits).flatMap(value -> NumberFormats.of(value, text));
        if (format.isPresent()) {
            target.setCellStyle(styles.of(look.showing(format.get())));
            cell.value().ifPresent(value -> set(target, value, totals));
        } else {
            write(target, cell.text(), look);
        }
    }

    /** Text is never taken for a formula, neither when the file is opened nor when the cell is edited. */
    void write(XSSFCell target, Text text, Look look) {
        var plain = text.plain();
        target.setCellStyle(styles.of(FORMULA_SIGN.matcher(plain).find() ? look.asText() : look));
        if (text.isEmpty()) {
            target.setBlank();
        } else if (text.runs().stream().allMatch(run -> run.face() == look.face())) {
            target.setCellValue(plain);
        } else {
            target.setCellType(CellType.STRING);
            target.setCellValue(rich(text, look.size()));
        }
    }

    private static void set(XSSFCell target, Value value, Optional<Totals> totals) {
        switch (value) {
            case Value.Figure figure -> target.setCellValue(figure.number().doubleValue());
            case Value.Percent percent ->
                target.setCellValue(share(percent.percent()).doubleValue());
            case Value.Day day -> target.setCellValue(day.date());
            case Value.Total total -> {
                totals.flatMap(known -> known.formula(total, target.getColumnIndex()))
                        .ifPresent(target::setCellFormula);
                target.setCellValue((total.isShare() ? share(total.result()) : total.result()).doubleValue());
            }
            case Value.Judged judged -> throw new IllegalArgumentException("a verdict is text: " + judged);
        }
    }

    private static BigDecimal share(BigDecimal percent) {
        return percent.movePointLeft(HUNDRED_PLACES);
    }

    private XSSFRichTextString rich(Text text, double size) {
        var rich = new XSSFRichTextString();
        text.runs().forEach(run -> rich.append(run.text(), styles.font(run.face(), size)));
        return rich;
    }

    /** The face that the whole text has, else the regular one. */
    static Face face(Text text) {
        var faces = text.runs().stream().map(run -> run.face()).distinct().toList();
        return faces.size() == 1 ? faces.getFirst() : Face.REGULAR;
    }
}
