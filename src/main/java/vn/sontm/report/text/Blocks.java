package vn.sontm.report.text;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.sontm.report.document.Align;
import vn.sontm.report.document.AnnexTitle;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Chart;
import vn.sontm.report.document.Closing;
import vn.sontm.report.document.Heading;
import vn.sontm.report.document.Letterhead;
import vn.sontm.report.document.Page;
import vn.sontm.report.document.PaperStyle;
import vn.sontm.report.document.Paragraph;
import vn.sontm.report.document.Part;
import vn.sontm.report.document.Properties;
import vn.sontm.report.document.Table;
import vn.sontm.report.document.Text;
import vn.sontm.report.document.Title;

/** The blocks of a part, one below another. */
record Blocks(XWPFDocument file, Properties properties) {
    void add(Part part) {
        part.blocks().forEach(block -> add(block, part.page()));
    }

    private void add(Block block, Page page) {
        var heads = new HeadBlocks(file, page.textWidth());
        switch (block) {
            case Letterhead head -> heads.add(head);
            case Title title -> heads.add(title);
            case AnnexTitle title -> heads.add(title);
            case Heading heading -> Lines.styled(file, Defaults.heading(heading.level()), Text.of(heading.text()));
            case Paragraph paragraph -> add(paragraph, page);
            case Table table -> TableBlock.add(file, table, page);
            case Chart chart -> ChartBlock.add(file, chart, page, properties);
            case Closing closing -> heads.add(closing);
        }
    }

    private void add(Paragraph paragraph, Page page) {
        if (paragraph.align() == Align.JUSTIFIED) {
            Lines.styled(file, Defaults.BODY, paragraph.text());
        } else {
            new Lines(file, page.textWidth()).text(paragraph.text(), PaperStyle.BODY, paragraph.align());
        }
    }
}
