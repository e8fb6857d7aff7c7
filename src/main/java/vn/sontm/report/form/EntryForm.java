package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.calendar.Period;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Heading;
import vn.sontm.report.document.Paragraph;
import vn.sontm.report.document.Part;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.entry.EntryGroup;
import vn.sontm.report.entry.EntryLine;

/** A blank sheet to fill by hand in the field: every figure with its code, what is required and what was last entered. */
final class EntryForm implements Layout {
    @Override
    public List<Part> parts(Filling filling) {
        var unit = CommuneReport.unit(filling);
        var blocks = new ArrayList<Block>();
        var paper = new PaperBlocks(filling);
        blocks.add(paper.annexTitle());
        filling.form()
                .lines("fields")
                .forEach(line -> blocks.add(Paragraph.of(filling.words().fill(line))));
        var groups = groups(filling, unit);
        if (groups.isEmpty()) {
            blocks.add(Paragraph.of(filling.text("empty")));
        }
        groups.forEach(group -> blocks.addAll(group(filling, group)));
        blocks.add(paper.formSigning());
        return List.of(filling.part(filling.form().text("title"), blocks));
    }

    private static List<EntryGroup> groups(Filling filling, UnitStatus unit) {
        var set = filling.request().set();
        var leaveOut = filling.form().lines("leaveOut");
        return EntryGroup.of(unit, set.isEmpty() ? List.of() : List.of(set)).stream()
                .filter(group -> !set.isEmpty() || !leaveOut.contains(group.set()))
                .toList();
    }

    private static List<Block> group(Filling filling, EntryGroup group) {
        var named = filling.with("set", group.setName()).with("subjectName", group.subjectName());
        return List.of(
                new Heading(1, named.text(group.inside() ? "subjectHeading" : "setHeading")), table(filling, group));
    }

    private static Block table(Filling filling, EntryGroup group) {
        var table = new FormTable(filling);
        return table.of(
                group.blocks().stream().flatMap(block -> rows(table, block)).toList());
    }

    /** A criterion's heading stays with its first line. */
    private static Stream<RowGroup> rows(FormTable table, EntryGroup.Block block) {
        var heading = table.across(
                Cell.bold(Messages.text("report.criterion", Integer.toString(block.number()), block.name())));
        var lines = block.lines().stream()
                .map(line -> table.row(column -> cell(column, line)))
                .toList();
        return lines.isEmpty()
                ? Stream.of(RowGroup.of(heading))
                : Stream.concat(
                        Stream.of(new RowGroup(List.of(heading, lines.getFirst()))),
                        lines.stream().skip(1).map(RowGroup::of));
    }

    /** What is to be written by hand stays blank. */
    private static Cell cell(String column, EntryLine line) {
        return switch (column) {
            case "code" -> Cell.of(line.code());
            case "indicator" -> line.heading() ? Cell.bold(line.name()) : Cell.of(line.name());
            case "unit" -> Cell.of(line.heading() ? "" : line.unit());
            case "requirement" -> Cell.of(line.requirement());
            case "last" -> Cell.of(last(line));
            default -> Cell.of("");
        };
    }

    private static String last(EntryLine line) {
        var since = line.lastPeriod().isEmpty()
                ? ""
                : "\n" + Messages.text("report.since", Figures.inside(Period.parse(line.lastPeriod())));
        return line.current()
                .map(line::text)
                .or(() -> line.last().map(figure -> line.text(figure) + since))
                .orElse("");
    }
}
