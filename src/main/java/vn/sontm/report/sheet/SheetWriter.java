package vn.sontm.report.sheet;

import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.sontm.report.document.Align;
import vn.sontm.report.document.AnnexTitle;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Chart;
import vn.sontm.report.document.Closing;
import vn.sontm.report.document.Heading;
import vn.sontm.report.document.Letterhead;
import vn.sontm.report.document.PaperStyle;
import vn.sontm.report.document.Paragraph;
import vn.sontm.report.document.Table;
import vn.sontm.report.document.Text;
import vn.sontm.report.document.Title;

/** Fills one sheet from top to bottom. */
final class SheetWriter {
    private final XSSFSheet sheet;
    private final Styles styles;
    private final Widths widths;
    private final Rows rows;
    /** Of the table written last. */
    private Optional<Totals> body = Optional.empty();

    private SheetWriter(SheetPage page, XSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
        this.widths =
                page.table().map(table -> Widths.of(table, page.page())).orElseGet(() -> Widths.ofWords(page.page()));
        this.rows = new Rows(sheet, widths, new CellWriter(styles));
    }

    static void write(SheetPage page, XSSFSheet sheet, Styles styles) {
        sheet.setDisplayGridlines(false);
        Printing.set(sheet, page.page(), page.mark());
        var writer = new SheetWriter(page, sheet, styles);
        writer.widths.apply(sheet);
        page.blocks().forEach(writer::add);
    }

    private void add(Block block) {
        switch (block) {
            case Letterhead head -> new HeadRows(rows).add(head);
            case Title title -> new HeadRows(rows).add(title);
            case AnnexTitle title -> new HeadRows(rows).add(title);
            case Heading heading -> rows.add(Text.bold(heading.text()), PaperStyle.KIND, Align.LEFT);
            case Paragraph paragraph -> rows.add(paragraph.text(), PaperStyle.BODY, paragraph.align());
            case Table table -> body = Optional.of(new TableRows(sheet, rows, styles).add(table));
            case Chart chart -> ChartPicture.add(sheet, chart, body.orElseThrow(), rows.next());
            case Closing closing -> new HeadRows(rows).add(closing);
        }
    }
}
