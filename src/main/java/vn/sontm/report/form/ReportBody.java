package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Paragraph;
import vn.sontm.report.document.Part;

/** The pages of a report that are words: head, title, opening, the template's sections, closing, signature. */
record ReportBody(Filling filling) {
    /** With the words for the plan that is reported on. */
    static Filling planned(Filling filling) {
        return filling.with(
                "plan", filling.request().plan().map(PlanSummary::title).orElse(""));
    }

    Part part() {
        return filling.part(filling.form().text("title"), blocks());
    }

    private List<Block> blocks() {
        var paper = new PaperBlocks(filling);
        var blocks = new ArrayList<>(List.of(paper.letterhead(), paper.title()));
        blocks.addAll(Basis.of(filling));
        var opening = filling.request().plan().isPresent() ? "opening" : "openingWithoutPlan";
        blocks.add(Paragraph.of(filling.text(opening)));
        filling.form().parts("sections").forEach(section -> blocks.addAll(section(section)));
        blocks.add(Paragraph.of(filling.text("closing")));
        blocks.add(paper.reportSigning());
        return blocks;
    }

    private List<Block> section(FormTemplate section) {
        return Optional.ofNullable(Section.ALL.get(section.id()))
                .map(known -> known.blocks(filling, section))
                .orElseGet(() -> Section.own(filling, section));
    }
}
