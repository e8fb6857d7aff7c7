package vn.sontm.report.sheet;

import java.util.Optional;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.sontm.base.Messages;
import vn.sontm.report.document.Mark;
import vn.sontm.report.document.Orientation;
import vn.sontm.report.document.Page;
import vn.sontm.report.document.Paper;
import vn.sontm.report.document.PaperStyle;
import vn.sontm.report.ooxml.OfficeFile;

/** How a sheet is printed: the page of the paper form, its number at the top from page 2 on, the mark at the foot. */
final class Printing {
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final double NUMBER_FROM_EDGE = 8;

    private Printing() {}

    static void set(XSSFSheet sheet, Page page, Optional<Mark> mark) {
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(page.paper() == Paper.A5 ? PrintSetup.A5_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(page.orientation() == Orientation.LANDSCAPE);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        margins(sheet, page);
        sheet.getHeaderFooterProperties().setDifferentFirst(true);
        sheet.getHeader().setCenter(font(PaperStyle.PAGE_NUMBER) + "&P");
        mark.map(Printing::text).ifPresent(text -> {
            sheet.getFooter().setLeft(text);
            sheet.getFirstFooter().setLeft(text);
        });
    }

    private static void margins(XSSFSheet sheet, Page page) {
        var margins = page.margins();
        sheet.setMargin(PageMargin.TOP, margins.top() / MILLIMETRES_PER_INCH);
        sheet.setMargin(PageMargin.BOTTOM, margins.bottom() / MILLIMETRES_PER_INCH);
        sheet.setMargin(PageMargin.LEFT, margins.left() / MILLIMETRES_PER_INCH);
        sheet.setMargin(PageMargin.RIGHT, margins.right() / MILLIMETRES_PER_INCH);
        sheet.setMargin(PageMargin.HEADER, NUMBER_FROM_EDGE / MILLIMETRES_PER_INCH);
        sheet.setMargin(PageMargin.FOOTER, NUMBER_FROM_EDGE / MILLIMETRES_PER_INCH);
    }

    private static String text(Mark mark) {
        var code = Messages.text("report.mark.code", mark.checkCode());
        var form = Messages.text("report.mark.form", mark.formId(), mark.periodLabel());
        return font(PaperStyle.MARK) + (code + "\n" + form).replace("&", "&&");
    }

    private static String font(double size) {
        return "&\"" + OfficeFile.FONT + "\"&" + Math.round(size);
    }
}
