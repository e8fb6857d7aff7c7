package vn.sontm.ui.criteria;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Grid;
import vn.sontm.ui.common.VerdictMark;

/** The sheet of a criterion as a table to copy or to write; where a field has the keyboard, its row is the selected one. */
record EntryTable(Supplier<List<RowView>> rows) implements Grid.Source {
    private static final List<Grid.Head> HEADS = List.of(
            head("code", false, 8),
            head("name", false, 60),
            head("unit", false, 16),
            head("requirement", false, 20),
            head("before", true, 12),
            head("figure", true, 12),
            head("verdict", false, 18),
            head("evidence", true, 8));

    @Override
    public Grid all() {
        return of(rows.get());
    }

    @Override
    public Grid selected() {
        return of(rows.get().stream()
                .filter(row -> row.field().filter(Node::isFocused).isPresent())
                .toList());
    }

    private static Grid of(List<RowView> views) {
        return new Grid(
                HEADS, views.stream().map(RowView::row).map(EntryTable::cells).toList());
    }

    private static List<String> cells(EntryRow row) {
        return List.of(
                row.number(),
                row.measure().name(),
                row.measure().unit(),
                row.status().requirement(),
                row.before(),
                row.figure(),
                VerdictMark.word(row.status().verdict()),
                row.part() ? "" : Integer.toString(row.status().evidence()));
    }

    private static Grid.Head head(String name, boolean figures, int width) {
        return new Grid.Head(Messages.text("criteria.column." + name), figures, width);
    }
}
