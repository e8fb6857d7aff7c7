package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.report.document.Block;

/** What the next period brings: criteria and tasks whose last day lies in it or in what is left of this one. */
final class NextTasksSection implements Section {
    @Override
    public List<Block> blocks(Filling filling, FormTemplate section) {
        var request = filling.request();
        var items = DueTable.items(
                filling,
                OfficeReport.until(request),
                PaperWords.next(request.period()).lastDay());
        var text = SectionText.of(filling, section).with("count", Figures.counted(items.size()));
        var blocks = new ArrayList<>(List.of(text.heading(1)));
        blocks.add(text.paragraph(
                items.isEmpty() ? "none" : "opening",
                new DueTable(filling, section).origin(text.text("heading"), items)));
        if (!items.isEmpty()) {
            blocks.add(new DueTable(filling, section).byAgency(items));
        }
        blocks.addAll(SectionText.bullets(filling.words().fill(section.lines("standing"))));
        return blocks;
    }
}
