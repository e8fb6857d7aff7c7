package vn.sontm.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontm.report.document.Align;
import vn.sontm.report.document.AnnexTitle;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Chart;
import vn.sontm.report.document.Closing;
import vn.sontm.report.document.Heading;
import vn.sontm.report.document.Letterhead;
import vn.sontm.report.document.Origin;
import vn.sontm.report.document.PaperStyle;
import vn.sontm.report.document.Paragraph;
import vn.sontm.report.document.Part;
import vn.sontm.report.document.Table;
import vn.sontm.report.document.Text;
import vn.sontm.report.document.Title;
import vn.sontm.report.type.LineBreaker;

/** The blocks of a part as boxes, one below another. */
final class Flow {
    private static final double CHART_GAP = Points.of(4);

    /** Share of the width that centred lines have. */
    private static final double CENTRED_SHARE = 0.85;

    private final Tag tag;
    private final double width;
    private final List<Box> boxes = new ArrayList<>();
    private boolean titled;
    private int depth;

    private Flow(Tag tag, double width) {
        this.tag = tag;
        this.width = width;
    }

    /** Under its own node of the document. */
    static List<Box> of(Tag document, Part part) {
        var flow = new Flow(document.child(Tag.Role.PART), Points.of(part.page().textWidth()));
        part.blocks().forEach(flow::add);
        flow.nameFirst(part.bookmark());
        return flow.boxes;
    }

    private void nameFirst(String bookmark) {
        if (!boxes.isEmpty() && !bookmark.isEmpty()) {
            boxes.set(0, boxes.getFirst().named(bookmark, 1));
        }
    }

    private void add(Block block) {
        switch (block) {
            case Letterhead head ->
                boxes.add(Box.of(Heads.letterhead(tag, head, width)).keeping(true));
            case Title title -> addTitle(Heads.title(tag, title, width));
            case AnnexTitle title -> addTitle(Heads.annexTitle(tag, title, width));
            case Heading heading -> addHeading(heading);
            case Paragraph paragraph -> addParagraph(paragraph);
            case Table table -> boxes.addAll(Tables.of(tag, table, width));
            case Chart chart ->
                boxes.add(Box.of(traced(Charts.of(tag, chart, width), Text.of(chart.title()), chart.origin()))
                        .below(CHART_GAP));
            case Closing closing -> addClosing(closing);
        }
    }

    private void addTitle(Shape title) {
        boxes.add(Box.of(title).keeping(true));
        titled = true;
        depth = 1;
    }

    /** Readers that jump from heading to heading miss a depth that is left out, so none is. */
    private void addHeading(Heading heading) {
        var first = boxes.size();
        depth = Math.min(depth + 1, heading.level() + (titled ? 1 : 0));
        addLines(tag.child(Tag.Role.heading(depth)), Text.bold(heading.text()), Align.LEFT, Optional.empty());
        for (var index = first; index < boxes.size(); index++) {
            boxes.set(index, boxes.get(index).keeping(true));
        }
        boxes.set(first, boxes.get(first).named(heading.text(), heading.level() + 1));
    }

    private void addParagraph(Paragraph paragraph) {
        if (paragraph.align() != Align.CENTRE) {
            addLines(tag.child(Tag.Role.PARAGRAPH), paragraph.text(), Align.JUSTIFIED, paragraph.origin());
            return;
        }
        var sketch = new Sketch(() -> tag.child(Tag.Role.PARAGRAPH), 0, width)
                .balanced(paragraph.text(), PaperStyle.BODY, CENTRED_SHARE);
        boxes.add(Box.of(new SketchShape(List.of(sketch), PaperStyle.PARAGRAPH_GAP))
                .below(PaperStyle.PARAGRAPH_GAP)
                .keeping(true));
    }

    /** Neither a first nor a last line of a paragraph stands alone on a page. */
    private void addLines(Tag paragraph, Text text, Align align, Optional<Origin> origin) {
        var indent = Points.of(PaperStyle.FIRST_LINE);
        var lines = LineBreaker.lines(text, PaperStyle.BODY, width, indent);
        var begins = true;
        for (var index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            var shape = new LineShape(paragraph, line, align, begins ? indent : 0, width, LineShape.LOOSE);
            var edge = index == 0 || index == lines.size() - 2;
            boxes.add(Box.of(traced(shape, text, origin))
                    .below(index == 0 ? PaperStyle.PARAGRAPH_GAP : 0)
                    .keeping(edge && index < lines.size() - 1));
            begins = line.last();
        }
    }

    private Shape traced(Shape shape, Text text, Optional<Origin> origin) {
        return origin.<Shape>map(told -> new TracedShape(shape, width, text, told))
                .orElse(shape);
    }

    /** Who signs stands below at least some of what is signed. */
    private void addClosing(Closing closing) {
        if (!boxes.isEmpty()) {
            boxes.set(boxes.size() - 1, boxes.getLast().keeping(true));
        }
        boxes.add(Box.of(Closings.of(tag, closing, width)).below(Points.of(6)));
    }
}
