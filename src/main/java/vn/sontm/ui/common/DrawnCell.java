package vn.sontm.ui.common;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * A line of a list that is drawn, and as high as its words need at the width of the list.
 *
 * @param <T> what the list holds
 */
public class DrawnCell<T> extends ListCell<T> {
    private final Function<T, Region> drawn;

    public DrawnCell(Function<T, Region> drawn) {
        this.drawn = drawn;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0); // words wrap instead of making the list wide
    }

    /** Words in two lines at most, and at the right what is said of them. */
    public static Region line(String words, Label... aside) {
        var name = new Lines(words, 2);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var line = new HBox(8, name);
        for (var label : aside) {
            label.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(label);
        }
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : drawn.apply(item));
    }

    /** A list asks for the height without the width by itself, and cuts what wraps. */
    @Override
    protected double computePrefHeight(double width) {
        Node graphic = getGraphic();
        var sides = snappedLeftInset() + snappedRightInset();
        return graphic == null
                ? super.computePrefHeight(width)
                : graphic.prefHeight(width - sides) + snappedTopInset() + snappedBottomInset();
    }
}
