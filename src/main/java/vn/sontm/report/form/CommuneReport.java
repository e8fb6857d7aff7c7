package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Paragraph;
import vn.sontm.report.document.Part;

/** A report in words with its sections, closing, and the forms that go with it as annexes, in one file. */
final class CommuneReport implements Layout {
    @Override
    public List<Part> parts(Filling filling) {
        unit(filling);
        var planned = filling.with(
                "plan", filling.request().plan().map(PlanSummary::title).orElse(""));
        var parts = new ArrayList<Part>();
        parts.add(planned.part(filling.form().text("title"), blocks(planned)));
        parts.addAll(annexes(planned));
        return parts;
    }

    /** The unit that the report is about; refuses with {@code FORM_NOT_HERE}. */
    static UnitStatus unit(Filling filling) {
        return filling.request().unit().orElseThrow(() -> filling.notHere("report.needs.unit"));
    }

    private static List<Block> blocks(Filling filling) {
        var paper = new PaperBlocks(filling);
        var blocks = new ArrayList<>(List.of(paper.letterhead(), paper.title()));
        var opening = filling.request().plan().isPresent() ? "opening" : "openingWithoutPlan";
        blocks.add(Paragraph.of(filling.text(opening)));
        filling.form().parts("sections").forEach(section -> blocks.addAll(section(filling, section)));
        blocks.add(Paragraph.of(filling.text("closing")));
        blocks.add(paper.reportSigning());
        return blocks;
    }

    private static List<Block> section(Filling filling, FormTemplate section) {
        return Optional.ofNullable(Section.ALL.get(section.id()))
                .map(known -> known.blocks(filling, section))
                .orElseGet(() -> Section.own(filling, section));
    }

    /** Each annex once for every set that the unit as a whole reports on. */
    private static List<Part> annexes(Filling filling) {
        var sets = ReportedSets.of(unit(filling), filling.form().lines("leaveOut")).stream()
                .filter(reported -> !reported.inside())
                .map(reported -> reported.set().id())
                .toList();
        return filling.form().lines("annexes").stream()
                .flatMap(id -> filling.templates().find(id).stream())
                .flatMap(annex -> sets.stream().map(set -> filling.on(annex).about(set)))
                .flatMap(annex -> Layout.named(annex.form().layout()).parts(annex).stream())
                .toList();
    }
}
