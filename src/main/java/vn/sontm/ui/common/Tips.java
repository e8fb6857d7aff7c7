package vn.sontm.ui.common;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * What a control says while the mouse rests on it, and always to a screen reader. A tool tip is a window with a scene of its
 * own, and the first screen has some fifty of them: each is made when the mouse comes to its control.
 */
public final class Tips {
    private static final double WIDTH = 420;

    private Tips() {}

    /** @param text empty where there is nothing to say */
    public static void set(Control control, String text) {
        control.setAccessibleHelp(text);
        if (control.getTooltip() != null) {
            show(control);
        } else if (control.getProperties().putIfAbsent(Tips.class, true) == null) {
            control.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> show(control));
        }
    }

    private static void show(Control control) {
        var text = control.getAccessibleHelp();
        if (text.isEmpty()) {
            control.setTooltip(null);
        } else if (control.getTooltip() == null) {
            control.setTooltip(tip(text));
        } else {
            control.getTooltip().setText(text);
        }
    }

    static Tooltip tip(String text) {
        var tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(WIDTH);
        return tip;
    }
}
