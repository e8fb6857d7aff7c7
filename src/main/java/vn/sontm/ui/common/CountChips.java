package vn.sontm.ui.common;

import java.util.List;
import java.util.function.Predicate;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vn.sontm.base.Messages;

/**
 * Counts above a table, each of the rows of one kind: pressing it shows these rows alone.
 *
 * @param <R> a row
 */
public final class CountChips<R> {
    /**
     * A kind of row.
     *
     * @param id of its button
     * @param key of its text, which takes the count
     */
    public record Kind<R>(String id, String key, Predicate<R> takes) {}

    private final ObservableList<R> rows;
    private final FilteredList<R> filtered;
    private final List<Kind<R>> kinds;
    private final HBox view = new HBox(4);
    private final TableView<R> table;
    private final Node blank;
    private final Runnable changed;
    private Kind<R> chosen;

    /**
     * @param kinds the first one is chosen
     * @param changed another kind is shown
     */
    public CountChips(ObservableList<R> rows, List<Kind<R>> kinds, TableView<R> table, Runnable changed) {
        this.rows = rows;
        this.filtered = new FilteredList<>(rows);
        this.kinds = List.copyOf(kinds);
        this.table = table;
        this.blank = table.getPlaceholder();
        this.changed = changed;
        this.chosen = kinds.getFirst();
        var shown = new SortedList<>(filtered);
        shown.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(shown);
        view.getStyleClass().add("filters");
        view.setAlignment(Pos.CENTER_LEFT);
        kinds.forEach(kind -> view.getChildren().add(chip(kind)));
    }

    private ToggleButton chip(Kind<R> kind) {
        var chip = new ToggleButton();
        chip.setId(kind.id());
        chip.getStyleClass().addAll("small", "chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setOnAction(event -> {
            choose(kind);
            changed.run();
        });
        return chip;
    }

    public Node view() {
        return view;
    }

    /**
     * The rows have changed.
     *
     * @param staying rows that stay in sight whatever kind they have become: somebody is writing there
     */
    public void count(Predicate<R> staying) {
        for (var place = 0; place < kinds.size(); place++) {
            var kind = kinds.get(place);
            var chip = (ToggleButton) view.getChildren().get(place);
            chip.setText(
                    Messages.text(kind.key(), rows.stream().filter(kind.takes()).count()));
            chip.setSelected(kind.equals(chosen));
        }
        filtered.setPredicate(chosen.takes().or(staying));
        table.setPlaceholder(rows.isEmpty() ? blank : Parts.wrapped(Messages.text("count.none"), "muted"));
    }

    /** Shows the rows of the first kind again. */
    public void reset() {
        choose(kinds.getFirst());
    }

    private void choose(Kind<R> kind) {
        chosen = kind;
        count(row -> false);
    }
}
