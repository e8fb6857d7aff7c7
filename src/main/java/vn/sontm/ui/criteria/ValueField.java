package vn.sontm.ui.criteria;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Parts;

/** A field for one figure. A column of Excel that is pasted into it goes to whoever spreads it over the rows. */
final class ValueField extends CustomTextField {
    private final Consumer<String> column;

    /** @param choices what may be typed, offered with Alt+Down; empty where any figure may */
    ValueField(List<String> choices, Consumer<String> column) {
        this.column = column;
        getStyleClass().add("value-field");
        if (!choices.isEmpty()) {
            setPromptText(choices.getFirst() + "…");
            setRight(arrow(choices));
            addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.DOWN && event.isAltDown()) {
                    offer(choices);
                    event.consume();
                }
            });
        }
    }

    @Override
    public void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        if (text != null && text.strip().matches("(?s).*[\\n\\t].*")) {
            column.accept(text);
        } else {
            super.paste();
        }
    }

    /** Tells that there is a list, and opens it for those who use the mouse. */
    private Node arrow(List<String> choices) {
        var arrow = new StackPane(Parts.icon(Feather.CHEVRON_DOWN));
        arrow.getStyleClass().add("choice-arrow");
        arrow.setAccessibleText(Messages.text("criteria.key.choices"));
        arrow.setOnMousePressed(event -> {
            requestFocus();
            if (isEditable()) {
                offer(choices);
            }
            event.consume();
        });
        return arrow;
    }

    private void offer(List<String> choices) {
        var menu = new ContextMenu();
        for (var choice : choices) {
            var item = new MenuItem(choice);
            item.setOnAction(event -> setText(choice));
            menu.getItems().add(item);
        }
        menu.show(this, Side.BOTTOM, 0, 0);
    }
}
