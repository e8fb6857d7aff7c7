package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Paragraph;
import vn.sontm.report.document.Part;
import vn.sontm.report.document.Row;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.document.Table;
import vn.sontm.report.document.Value;

/** The list of files that were made together, under the units that they are about. */
final class FileIndex implements Layout {
    @Override
    public List<Part> parts(Filling filling) {
        var files = filling.request().facts().files();
        var made = files.stream().filter(file -> file.problem().isEmpty()).count();
        var named = filling.with("count", made).with("left", files.size() - made);
        var paper = new PaperBlocks(named);
        var summary = named.text(made == files.size() ? "summary" : "summaryLeft");
        return List.of(named.part(
                named.form().text("title"), List.of(paper.annexTitle(), Paragraph.of(summary), table(named, files))));
    }

    private static Table table(Filling filling, List<MadeFile> files) {
        var table = new FormTable(filling);
        var groups = new ArrayList<RowGroup>();
        var rows = new ArrayList<Row>();
        var about = "";
        for (var file : files) {
            if (!file.about().equals(about)) {
                rows.add(table.across(Cell.bold(file.about())));
                about = file.about();
            }
            var number = groups.size() + 1;
            rows.add(table.row(column -> cell(filling, column, number, file)));
            // a heading stays with its first row
            groups.add(new RowGroup(rows));
            rows.clear();
        }
        return table.of(groups);
    }

    private static Cell cell(Filling filling, String column, int number, MadeFile file) {
        return switch (column) {
            case "number" -> Cell.of(Integer.toString(number)).saying(Value.Figure.of(number));
            case "form" -> Cell.of(file.title());
            case "file" ->
                Cell.of(
                        file.problem().isEmpty()
                                ? file.name()
                                : filling.with("problem", file.problem()).text("notMade"));
            default -> Cell.of("");
        };
    }
}
