package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.sontm.base.Messages;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Origin;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.document.Trace;

/** What changed since the commune last handed in. */
final class ChangesSection implements Section {
    @Override
    public List<Block> blocks(Filling filling, FormTemplate section) {
        var now = CommuneReport.unit(filling);
        var leaveOut = filling.form().lines("leaveOut");
        var number = ReportedSets.of(now, leaveOut).size() + 1;
        var text = SectionText.of(filling, section).with("number", number);
        var blocks = new ArrayList<>(List.of(text.heading(2)));
        var previous = filling.request().previous();
        if (previous.isEmpty()) {
            blocks.add(text.paragraph("first"));
            return blocks;
        }
        var differences = Difference.between(previous.get(), now, leaveOut, filling.origins());
        var known = text.with("previousPeriod", Figures.inside(previous.get().period()))
                .with("count", Figures.counted(differences.size()));
        blocks.add(
                known.paragraph(differences.isEmpty() ? "same" : "opening", origin(text.text("heading"), differences)));
        if (!differences.isEmpty()) {
            blocks.add(
                    SectionTable.of(filling, section).of(differences, ChangesSection::cell, new RowGroup(List.of())));
        }
        return blocks;
    }

    private static Origin origin(String title, List<Difference> differences) {
        return () -> Trace.sum(
                title,
                differences.stream()
                        .map(one -> Trace.Item.counted(
                                Messages.text("report.criterion", one.code(), one.name()),
                                one.now(),
                                true,
                                one.origin())));
    }

    private static Cell cell(String column, Difference difference) {
        var cell = Cell.of(text(column, difference));
        return Set.of("before", "now").contains(column) ? cell.from(difference.origin()) : cell;
    }

    private static String text(String column, Difference difference) {
        return switch (column) {
            case "code" -> difference.code();
            case "name" -> difference.name();
            case "before" -> difference.before();
            case "now" -> difference.now();
            default -> "";
        };
    }
}
