package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Paragraph;
import vn.sontm.report.document.Part;

/** Papers that go together: a cover with the list of what is inside, then each section on pages of its own. */
final class Dossier implements Layout {
    @Override
    public List<Part> parts(Filling filling) {
        var unit = CommuneReport.unit(filling);
        var title = DossierTitle.of(filling, unit);
        var named = filling.about(title.set()).with("title", title.name());
        var parts = new ArrayList<Part>();
        parts.add(named.part(named.form().text("title"), cover(named)));
        named.form().parts("sections").forEach(section -> parts.add(section(named, section)));
        return parts;
    }

    private static List<Block> cover(Filling filling) {
        var paper = new PaperBlocks(filling);
        var blocks = new ArrayList<Block>(List.of(paper.letterhead(), paper.title()));
        blocks.add(Paragraph.of(filling.text("contents")));
        var headings = filling.form().parts("sections").stream()
                .map(section -> filling.words().fill(section.text("heading")))
                .toList();
        blocks.addAll(SectionText.bullets(headings));
        blocks.add(paper.reportSigning());
        return blocks;
    }

    private static Part section(Filling filling, FormTemplate section) {
        var blocks = Optional.ofNullable(Section.ALL.get(section.id()))
                .map(known -> known.blocks(filling, section))
                .orElseGet(() -> Section.own(filling, section));
        return filling.part(filling.words().fill(section.text("heading")), blocks);
    }
}
