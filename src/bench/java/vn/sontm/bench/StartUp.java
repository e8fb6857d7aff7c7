package vn.sontm.bench;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/**
 * Runs a program with a window, as {@code packaging/bench-startup} asks, and prints four figures on one line: milliseconds
 * from when the shell started it (system property {@code started}) to the third frame, to the third frame with what makes
 * the window usable (a selector in the property {@code usable}), to the third frame with the last content, and KiB
 * resident two seconds later. Then it closes the window.
 */
public final class StartUp extends AnimationTimer {
    /** In microseconds, by the shell: what the system says of a process may be wrong by a second. */
    private static final long STARTED = Long.getLong("started");

    /** What is looked for; an empty window is usable at once. */
    private static final String USABLE = System.getProperty("usable", "");

    private static final int FRAMES = 3;
    private static final long QUIET_MILLIS = 2000;

    private int frames;
    private int framesOfUse;
    private int framesOfContent;
    private int nodes;
    private long shown;
    private long usable;
    private long complete;

    private StartUp() {}

    /** @param words the main class and its arguments */
    public static void main(String[] words) throws ReflectiveOperationException {
        var program = Class.forName(words[0]).getMethod("main", String[].class);
        Thread.ofPlatform().daemon().start(StartUp::watch);
        try {
            program.invoke(null, (Object) Arrays.copyOfRange(words, 1, words.length));
        } catch (InvocationTargetException e) {
            e.getCause().printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    /** JavaFX tells nobody that it is there: asks until it is. */
    private static void watch() {
        while (true) {
            try {
                Platform.runLater(() -> new StartUp().start());
                return;
            } catch (IllegalStateException e) {
                sleep(2);
            }
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void handle(long now) {
        var count = 0;
        var found = USABLE.isEmpty();
        for (var window : Window.getWindows()) {
            if (window.isShowing()) {
                count += count(window.getScene().getRoot());
                found = found || window.getScene().lookup(USABLE) != null;
            }
        }
        if (count == 0) {
            return;
        }
        frames++;
        framesOfContent = count == nodes ? framesOfContent + 1 : 1;
        framesOfUse += found ? 1 : 0;
        nodes = count;
        if (frames == FRAMES) {
            shown = sinceStart();
        }
        if (found && framesOfUse == FRAMES) {
            usable = sinceStart();
        }
        if (framesOfContent == FRAMES) {
            complete = sinceStart();
        } else if (framesOfContent > FRAMES && sinceStart() > complete + QUIET_MILLIS) {
            report();
        }
    }

    /** Loops, for streams would take a good part of what is measured. */
    private static int count(Node node) {
        var count = 1;
        if (node instanceof Parent parent) {
            for (var child : parent.getChildrenUnmodifiable()) {
                count += count(child);
            }
        }
        return count;
    }

    private long sinceStart() {
        return TimeUnit.MICROSECONDS.toMillis(ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()) - STARTED);
    }

    private void report() {
        System.out.println(shown + " " + usable + " " + complete + " " + resident());
        stop();
        List.copyOf(Window.getWindows()).forEach(StartUp::close);
    }

    /** As a person does: what is left open would be examined at the next start. */
    private static void close(Window window) {
        var request = new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST);
        window.fireEvent(request);
        if (!request.isConsumed()) {
            window.hide();
        }
    }

    private static String resident() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .findFirst()
                    .orElse("0");
        } catch (IOException e) {
            return "0";
        }
    }
}
