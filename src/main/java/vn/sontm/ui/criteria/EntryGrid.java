package vn.sontm.ui.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Appearance;
import vn.sontm.ui.common.Grid;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Session;

/** The indicators of one criterion as a sheet: the column "Kỳ này" is typed in from top to bottom. */
final class EntryGrid {
    private static final List<String> TITLES =
            List.of("code", "name", "requirement", "before", "figure", "verdict", "evidence");
    private static final double NAME_HEIGHT = 88; // four lines; the rest is read in the pane beneath
    private static final double NAME_LEAST = 150;
    private static final List<Double> WIDTHS = List.of(40.0, 0.0, 120.0, 68.0, 100.0, 140.0, 44.0);
    private static final List<Double> LEAST = List.of(40.0, NAME_LEAST, 76.0, 60.0, 100.0, 110.0, 44.0);

    private final Session session;
    private final RowActs acts;
    private final Appearance appearance;
    private final GridPane grid = new GridPane();
    private final ScrollPane view = new ScrollPane(grid);
    private List<RowView> rows = List.of();
    private String sheet = "";

    EntryGrid(Session session, Appearance appearance, RowActs acts) {
        this.session = session;
        this.appearance = appearance;
        this.acts = acts;
        grid.getStyleClass().add("entry-grid");
        view.setFitToWidth(true);
        view.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        view.getStyleClass().add("sheet");
        view.setFocusTraversable(false);
        Grid.is(view, new EntryTable(this::rows));
        for (var place = 0; place < WIDTHS.size(); place++) {
            grid.getColumnConstraints().add(column(WIDTHS.get(place), LEAST.get(place)));
        }
    }

    Node view() {
        return view;
    }

    List<RowView> rows() {
        return rows;
    }

    /** Another set, subject or period is another sheet. */
    void show(CriteriaFacts facts, CriterionFacts criterion) {
        var locked = facts.closed();
        var wanted = facts.key() + "|" + criterion.status().number() + "|" + locked;
        if (!wanted.equals(sheet) || rows.size() != criterion.rows().size()) {
            sheet = wanted;
            build(criterion, locked, facts.source());
        } else {
            for (var place = 0; place < rows.size(); place++) {
                rows.get(place).show(criterion.rows().get(place));
            }
        }
    }

    /** The field so many fields after a row; empty beyond the end. */
    Optional<ValueField> field(RowView from, int steps) {
        var fields = fields();
        var place = from.field().map(fields::indexOf).orElse(-1) + steps;
        return place >= 0 && place < fields.size() ? Optional.of(fields.get(place)) : Optional.empty();
    }

    List<ValueField> fields() {
        return rows.stream().flatMap(row -> row.field().stream()).toList();
    }

    /** Brings a row into sight. */
    void reveal(RowView row) {
        var height = grid.getHeight() - view.getViewportBounds().getHeight();
        var bounds = row.name().getBoundsInParent();
        var top = view.getVvalue() * height;
        if (height > 0
                && (bounds.getMinY() < top
                        || bounds.getMaxY() > top + view.getViewportBounds().getHeight())) {
            view.setVvalue(Math.min(1, Math.max(0, bounds.getMinY() - 40) / height));
        }
    }

    private void build(CriterionFacts criterion, boolean locked, String source) {
        var typedIn = typedIn();
        grid.getChildren().clear();
        grid.getRowConstraints().clear();
        head();
        var made = new ArrayList<RowView>();
        for (var row : criterion.rows()) {
            var view = new RowView(row, session, acts);
            if (locked) {
                view.close();
            }
            view.from(source);
            add(view, 1 + made.size() * 2);
            made.add(view);
        }
        rows = List.copyOf(made);
        view.setVvalue(0);
        // another period leaves the person where they were
        rows.stream()
                .filter(row -> typedIn.filter(row.row().status().code()::equals).isPresent())
                .flatMap(row -> row.field().stream())
                .forEach(ValueField::requestFocus);
    }

    /** Code of the row whose field has the focus. */
    private Optional<String> typedIn() {
        return rows.stream()
                .filter(row -> row.field().filter(ValueField::isFocused).isPresent())
                .map(row -> row.row().status().code())
                .findFirst();
    }

    private void head() {
        for (var place = 0; place < TITLES.size(); place++) {
            Label title = Parts.label(Messages.text("criteria.column." + TITLES.get(place)), "column-title");
            grid.add(title, place, 0);
        }
    }

    private void add(RowView row, int line) {
        for (var place = 0; place < row.cells().size(); place++) {
            var cell = row.cells().get(place);
            GridPane.setValignment(cell, VPos.TOP);
            grid.add(cell, place, line);
        }
        row.name().setMaxHeight(appearance.px(NAME_HEIGHT));
        grid.add(row.sentences(), 1, line + 1, WIDTHS.size() - 1, 1);
    }

    /** Where letters are large, requirement and verdict give room to the name. */
    private ColumnConstraints column(double width, double least) {
        var column = new ColumnConstraints();
        column.setMinWidth(appearance.px(least));
        if (width > 0) {
            column.setPrefWidth(appearance.px(width));
            column.setMaxWidth(appearance.px(width));
            column.setHgrow(least < width ? Priority.SOMETIMES : Priority.NEVER);
        } else {
            column.setHgrow(Priority.ALWAYS);
        }
        return column;
    }
}
