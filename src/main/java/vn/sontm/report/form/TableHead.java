package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Row;
import vn.sontm.report.document.RowGroup;

/** The head of a table: one row, or two where neighbouring columns share a group. */
final class TableHead {
    /** The words above one column; an empty group means that it has none. */
    record Title(String text, String group) {}

    private TableHead() {}

    static RowGroup of(List<Title> titles) {
        if (titles.stream().allMatch(title -> title.group().isEmpty())) {
            return RowGroup.of(new Row(
                    titles.stream().map(title -> Cell.bold(title.text())).toList()));
        }
        var upper = new ArrayList<Cell>();
        var lower = new ArrayList<Cell>();
        for (var index = 0; index < titles.size(); index++) {
            var title = titles.get(index);
            if (title.group().isEmpty()) {
                upper.add(Cell.bold(title.text()).over(1, 2));
                continue;
            }
            lower.add(Cell.bold(title.text()));
            if (index == 0 || !titles.get(index - 1).group().equals(title.group())) {
                upper.add(Cell.bold(title.group()).over(run(titles, index), 1));
            }
        }
        return new RowGroup(List.of(new Row(upper), new Row(lower)));
    }

    private static int run(List<Title> titles, int from) {
        var group = titles.get(from).group();
        return (int) titles.subList(from, titles.size()).stream()
                .takeWhile(title -> title.group().equals(group))
                .count();
    }
}
