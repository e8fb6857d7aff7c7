package vn.sontm.ui.criteria;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field for one figure. A column of Excel that is pasted into it goes to whoever spreads it over the rows. */
final class ValueField extends TextField {
    private final Consumer<String> column;

    /** @param choices what may be typed, offered with Alt+Down; empty where any figure may */
    ValueField(List<String> choices, Consumer<String> column) {
        this.column = column;
        getStyleClass().add("value-field");
        if (!choices.isEmpty()) {
            setPromptText(choices.getFirst() + "…");
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
