package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.RowGroup;

/** Tasks and works of the office's plan that name the commune, and the commune's own, with how they go. */
final class WorksSection implements Section {
    /** A work in its place. */
    private record Numbered(int number, ReportedWorks.Reported reported) {}

    @Override
    public List<Block> blocks(Filling filling, FormTemplate section) {
        var works =
                ReportedWorks.of(filling.request(), CommuneReport.unit(filling).unit());
        var text = SectionText.of(filling, section);
        var blocks = new ArrayList<>(List.of(text.heading(1)));
        blocks.add(text.paragraph(
                works.isEmpty() ? "empty" : "opening",
                WorkOrigins.of(filling.request())
                        .of(works.stream().map(ReportedWorks.Reported::work).toList())));
        if (!works.isEmpty()) {
            var rows = IntStream.range(0, works.size())
                    .mapToObj(index -> new Numbered(index + 1, works.get(index)))
                    .toList();
            var origins = WorkOrigins.of(filling.request());
            blocks.add(SectionTable.of(filling, section)
                    .of(rows, (column, row) -> cell(origins, column, row), new RowGroup(List.of())));
        }
        return blocks;
    }

    private static Cell cell(WorkOrigins origins, String column, Numbered numbered) {
        var cell = Cell.of(text(column, numbered));
        return column.equals("progress")
                ? cell.from(origins.of(numbered.reported().work()))
                : cell;
    }

    private static String text(String column, Numbered numbered) {
        var work = numbered.reported().work();
        return switch (column) {
            case "number" -> Integer.toString(numbered.number());
            case "work" -> work.text();
            case "deadline" -> work.deadline().isBlank() ? Letters.notStated() : work.deadline();
            case "lead" -> work.lead().isEmpty() ? Letters.notStated() : String.join("; ", work.lead());
            case "progress" -> numbered.reported().text();
            default -> "";
        };
    }
}
