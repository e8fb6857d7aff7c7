package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.report.document.Block;

/** How many tasks the plan has, and where they are listed. */
final class TasksSection implements Section {
    @Override
    public List<Block> blocks(Filling filling, FormTemplate section) {
        var works =
                ReportedWorks.of(filling.request(), CommuneReport.unit(filling).unit());
        var named = works.stream()
                .filter(reported -> !reported.work().schedule().person().isEmpty())
                .count();
        var dated = works.stream()
                .filter(reported -> reported.work().schedule().latest().isPresent())
                .count();
        var text = SectionText.of(filling, section)
                .with("count", Figures.counted(works.size()))
                .with("named", Figures.counted(named))
                .with("dated", Figures.counted(dated));
        var blocks = new ArrayList<>(List.of(text.heading(1)));
        blocks.add(text.paragraph(works.isEmpty() ? "empty" : "opening"));
        return blocks;
    }
}
