package vn.sontm.testkit.window;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;

/**
 * Looks at the window's thread every few milliseconds and records each time it is inside a file, the database or a lock of
 * either. What is found in two looks in a row has blocked the window for longer than a frame.
 */
public final class ThreadWatch {
    private static final int EVERY_MILLIS = 8;
    private static final List<String> OUTSIDE = List.of(
            "org.sqlite.",
            "org.jdbi.",
            "vn.sontm.store.Database",
            "vn.sontm.base.RealDisk",
            "sun.nio.ch.FileChannelImpl",
            "java.io.FileInputStream",
            "java.io.FileOutputStream",
            "java.io.RandomAccessFile");
    // classes and pictures are loaded once, by the Java machine itself
    private static final Set<String> LOADING =
            Set.of("java.lang.ClassLoader", "javafx.scene.image.Image", "com.sun.javafx.font.PrismFontFactory");

    private final List<String> findings = new CopyOnWriteArrayList<>();
    private volatile Thread watched;
    private volatile boolean running;
    private Thread watcher;

    public void start() {
        Platform.runLater(() -> watched = Thread.currentThread());
        running = true;
        watcher = Thread.ofPlatform().daemon().start(this::watch);
    }

    public void stop() {
        running = false;
    }

    /** One stack for each time that the window was blocked. */
    public List<String> findings() {
        return List.copyOf(findings);
    }

    private void watch() {
        var before = false;
        while (running) {
            var stack = watched == null ? new StackTraceElement[0] : watched.getStackTrace();
            var outside = isOutside(stack);
            if (outside && before) {
                findings.add(text(stack));
            }
            before = outside;
            pause();
        }
    }

    private static boolean isOutside(StackTraceElement[] stack) {
        return Arrays.stream(stack).anyMatch(frame -> OUTSIDE.stream().anyMatch(frame.getClassName()::startsWith))
                && Arrays.stream(stack).noneMatch(frame -> LOADING.contains(frame.getClassName()));
    }

    private static String text(StackTraceElement[] stack) {
        var lines = new ArrayList<String>();
        Arrays.stream(stack)
                .filter(frame -> frame.getClassName().startsWith("vn.sontm"))
                .forEach(frame -> lines.add(frame.toString()));
        return String.join("\n", lines);
    }

    private static void pause() {
        try {
            Thread.sleep(EVERY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
