package vn.sontm.report.text;

import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.sontm.base.Messages;
import vn.sontm.report.document.Mark;
import vn.sontm.report.document.Orientation;
import vn.sontm.report.document.Page;
import vn.sontm.report.document.PaperStyle;
import vn.sontm.report.document.Part;

/** The pages of a part: their size, the number at the top from page 2 on, the mark at the foot. */
final class Sections {
    private static final double NUMBER_FROM_EDGE = 8;

    private final Part part;
    private final CTSectPr section;
    private final XWPFHeaderFooterPolicy margins;

    private Sections(XWPFDocument file, Part part, CTSectPr section) {
        this.part = part;
        this.section = section;
        this.margins = new XWPFHeaderFooterPolicy(file, section);
    }

    /** Ends the pages that the blocks of a part have filled: the last part's belong to the file as a whole. */
    static void end(XWPFDocument file, Part part, boolean first, boolean last) {
        var sections = new Sections(file, part, last ? lastOf(file) : endingHere(file));
        sections.size();
        sections.numbered();
        if (first) {
            sections.firstPage();
        }
    }

    private static CTSectPr lastOf(XWPFDocument file) {
        var body = file.getDocument().getBody();
        return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    }

    /** A section ends with a paragraph, which is made too low to be seen. */
    private static CTSectPr endingHere(XWPFDocument file) {
        var paragraph = file.createParagraph();
        paragraph.setSpacingBetween(1, LineSpacingRule.EXACT);
        return paragraph.getCTP().getPPr().addNewSectPr();
    }

    private void size() {
        var page = part.page();
        var size = section.addNewPgSz();
        size.setW(Units.twips(page.width()));
        size.setH(Units.twips(page.height()));
        if (page.orientation() == Orientation.LANDSCAPE) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        margins(page);
    }

    private void margins(Page page) {
        var margin = section.addNewPgMar();
        margin.setTop(Units.twips(page.margins().top()));
        margin.setBottom(Units.twips(page.margins().bottom()));
        margin.setLeft(Units.twips(page.margins().left()));
        margin.setRight(Units.twips(page.margins().right()));
        margin.setHeader(Units.twips(NUMBER_FROM_EDGE));
        margin.setFooter(Units.twips(NUMBER_FROM_EDGE));
        margin.setGutter(Units.twips(0));
    }

    private void numbered() {
        number(margins.createHeader(XWPFHeaderFooterPolicy.DEFAULT));
        mark(margins.createFooter(XWPFHeaderFooterPolicy.DEFAULT));
    }

    /** Without a number. */
    private void firstPage() {
        section.addNewTitlePg();
        margins.createHeader(XWPFHeaderFooterPolicy.FIRST).createParagraph();
        mark(margins.createFooter(XWPFHeaderFooterPolicy.FIRST));
    }

    private static void number(XWPFHeader header) {
        var paragraph = header.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var run = field.addNewR();
        run.addNewRPr().addNewSz().setVal(Units.halves(PaperStyle.PAGE_NUMBER));
        run.addNewT().setStringValue("2");
    }

    /** An empty foot where there is no mark, so that the one of the part before does not go on. */
    private void mark(XWPFFooter footer) {
        var paragraph = footer.createParagraph();
        part.mark().map(Sections::text).ifPresent(text -> {
            var run = paragraph.createRun();
            run.setFontSize(PaperStyle.MARK);
            run.setText(text);
        });
    }

    private static String text(Mark mark) {
        return Messages.text("report.mark.code", mark.checkCode()) + " · "
                + Messages.text("report.mark.form", mark.formId(), mark.periodLabel());
    }
}
