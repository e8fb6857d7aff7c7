package vn.sontm.report.text;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** A table of columns with fixed widths, in millimetres. */
final class Columns {
    private static final BigInteger HAIRLINE = BigInteger.valueOf(4);

    private final XWPFDocument file;
    private final CTTbl table;
    private final List<Double> widths;

    private Columns(XWPFDocument file, List<Double> widths, double padding) {
        this.file = file;
        this.table = file.getDocument().getBody().addNewTbl();
        this.widths = List.copyOf(widths);
        var properties = table.addNewTblPr();
        width(properties.addNewTblW(), sum(0, widths.size()));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var margins = properties.addNewTblCellMar();
        width(margins.addNewLeft(), padding);
        width(margins.addNewRight(), padding);
        var grid = table.addNewTblGrid();
        widths.forEach(column -> grid.addNewGridCol().setW(Units.twips(column)));
    }

    /** Without lines. */
    static Columns plain(XWPFDocument file, List<Double> widths) {
        return new Columns(file, widths, 0);
    }

    /** With thin lines around every cell. */
    static Columns framed(XWPFDocument file, List<Double> widths, double padding) {
        var columns = new Columns(file, widths, padding);
        columns.frame(columns.table.getTblPr());
        return columns;
    }

    /** A row that is never cut; heads repeat on every page. */
    CTRow row(boolean head) {
        var row = table.addNewTr();
        var properties = row.addNewTrPr();
        properties.addNewCantSplit();
        if (head) {
            properties.addNewTblHeader();
        }
        return row;
    }

    /** A cell over some columns. */
    CTTc cell(CTRow row, int column, int count) {
        var cell = row.addNewTc();
        var properties = cell.addNewTcPr();
        width(properties.addNewTcW(), sum(column, count));
        if (count > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(count));
        }
        return cell;
    }

    /** The lines of a cell. */
    Lines lines(CTTc cell, int column, int count) {
        return new Lines(() -> new XWPFParagraph(cell.addNewP(), file), sum(column, count));
    }

    static void middle(CTTc cell) {
        cell.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
    }

    /** Joins a cell with those below it, or, where it does not begin, with the one above. */
    static void merge(CTTc cell, boolean begins) {
        cell.getTcPr().addNewVMerge().setVal(begins ? STMerge.RESTART : STMerge.CONTINUE);
    }

    private double sum(int column, int count) {
        return widths.subList(column, column + count).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private void frame(CTTblPr properties) {
        var borders = properties.addNewTblBorders();
        Stream.of(
                        borders.addNewTop(),
                        borders.addNewLeft(),
                        borders.addNewBottom(),
                        borders.addNewRight(),
                        borders.addNewInsideH(),
                        borders.addNewInsideV())
                .forEach(border -> {
                    border.setVal(STBorder.SINGLE);
                    border.setSz(HAIRLINE);
                });
    }

    private static void width(CTTblWidth target, double millimetres) {
        target.setType(STTblWidth.DXA);
        target.setW(Units.twips(millimetres));
    }
}
