package vn.sontm.ui.shell;

import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;

/**
 * Gives memory back while nobody works. Left alone, the heap grows to its limit before it is collected whole, and a PC
 * with 4 GB of memory pays for garbage; a collection while somebody types would be felt.
 */
public final class Rest {
    private static final long SECONDS_BETWEEN_LOOKS = 5;
    private static final long WORTH_BYTES = 16 << 20;

    private final LongSupplier used;
    private final Runnable collect;
    private volatile boolean touched;
    private long kept;

    /**
     * @param used bytes in use, garbage included
     * @param collect frees what is garbage
     */
    Rest(LongSupplier used, Runnable collect) {
        this.used = used;
        this.collect = collect;
    }

    /** Looks every few seconds for as long as the program runs; on the window's thread. */
    public static void begin() {
        var runtime = Runtime.getRuntime();
        var rest = new Rest(() -> runtime.totalMemory() - runtime.freeMemory(), System::gc);
        rest.listen();
        Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("so-ntm-rest").daemon().factory())
                .scheduleWithFixedDelay(rest::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    /** To all windows, dialogs included. */
    private void listen() {
        EventHandler<InputEvent> touch = event -> touch();
        ListChangeListener<Window> opened = change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(window -> window.addEventFilter(InputEvent.ANY, touch));
            }
        };
        Window.getWindows().addListener(opened);
        Window.getWindows().forEach(window -> window.addEventFilter(InputEvent.ANY, touch));
    }

    /** Somebody works. */
    void touch() {
        touched = true;
    }

    /** Collects where nobody has worked since the last look and enough was used since the last collection. */
    void look() {
        if (!touched && used.getAsLong() - kept > WORTH_BYTES) {
            collect.run();
            kept = used.getAsLong();
        }
        touched = false;
    }
}
