package vn.sontm.ui.common;

import javafx.scene.input.KeyCombination;
import vn.sontm.base.Messages;

/** A key and what it does, as tool tips and the page of shortcuts show it. */
public record Shortcut(KeyCombination keys, String what, Runnable act) {
    /** @param keys such as {@code "Shortcut+K"} */
    public static Shortcut of(String keys, String textKey, Runnable act) {
        return new Shortcut(KeyCombination.valueOf(keys), Messages.text(textKey), act);
    }

    /** The key as it is printed on the keyboard: "Ctrl+K". */
    public String label() {
        return keys.getDisplayText();
    }
}
