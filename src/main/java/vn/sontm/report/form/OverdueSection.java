package vn.sontm.report.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sontm.report.document.Block;

/** Criteria and tasks whose last day has passed, under the agencies that lead them. */
final class OverdueSection implements Section {
    @Override
    public List<Block> blocks(Filling filling, FormTemplate section) {
        var yesterday = OfficeReport.until(filling.request()).minusDays(1);
        var items = DueTable.items(filling, LocalDate.MIN, yesterday);
        var agencies = items.stream().map(item -> item.who()).distinct().count();
        var text = SectionText.of(filling, section)
                .with("count", Figures.counted(items.size()))
                .with("agencies", Figures.counted(agencies));
        var blocks = new ArrayList<>(List.of(text.heading(1)));
        blocks.add(text.paragraph(
                items.isEmpty() ? "none" : "opening",
                new DueTable(filling, section).origin(text.text("heading"), items)));
        if (!items.isEmpty()) {
            blocks.add(new DueTable(filling, section).byAgency(items));
        }
        return blocks;
    }
}
