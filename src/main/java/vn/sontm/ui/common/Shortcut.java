package vn.sontm.ui.common;

import java.util.List;
import java.util.function.Supplier;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import vn.sontm.base.Messages;

/** A key and what it does, as tool tips and the page of shortcuts show it. */
public record Shortcut(KeyCombination keys, String what, Runnable act) {
    /** @param keys such as {@code "Shortcut+K"} */
    public static Shortcut of(String keys, String textKey, Runnable act) {
        return new Shortcut(KeyCombination.valueOf(keys), Messages.text(textKey), act);
    }

    /** Lets a screen's keys work wherever in it the focus is. */
    public static void listen(Node screen, List<Shortcut> shortcuts) {
        listen(screen, () -> shortcuts);
    }

    /** Lets keys work in a part of the window, whichever they are at that time. */
    public static void listen(Node part, Supplier<List<Shortcut>> shortcuts) {
        part.addEventHandler(KeyEvent.KEY_PRESSED, event -> act(event, shortcuts.get()));
    }

    /** Lets keys work in a window or a part of it before any control takes them for something of its own. */
    public static void listenFirst(EventTarget part, List<Shortcut> shortcuts) {
        part.addEventFilter(KeyEvent.KEY_PRESSED, event -> act(event, shortcuts));
    }

    private static void act(KeyEvent event, List<Shortcut> shortcuts) {
        shortcuts.stream()
                .filter(shortcut -> shortcut.keys().match(event))
                .findFirst()
                .ifPresent(shortcut -> {
                    event.consume();
                    shortcut.act().run();
                });
    }

    /** The key as it is printed on the keyboard: "Ctrl+K". */
    public String label() {
        return keys.getDisplayText().replace("↵", "Enter");
    }
}
