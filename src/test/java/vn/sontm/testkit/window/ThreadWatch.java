package vn.sontm.testkit.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Records each time that the window's thread goes into the database, or reads, writes or looks for a file, however short
 * it is here: what takes no time on this disk takes longer than a frame on an old one. The Java machine itself records, so
 * nothing slips through between two looks. A test that it watches over fails with what it has found.
 */
public final class ThreadWatch implements BeforeEachCallback, AfterEachCallback {
    private static final String WINDOW = "JavaFX Application Thread";
    private static final String CALLS = "jdk.MethodTrace";
    private static final String WATCHED =
            "vn.sontm.store.Database::locked;vn.sontm.store.Database::close;vn.sontm.base.RealDisk;java.nio.file.Files";
    private static final Set<String> FILES = Set.of("jdk.FileRead", "jdk.FileWrite", "jdk.FileForce");

    // classes, texts, style sheets, pictures and letters are loaded once, from the program itself
    private static final List<String> LOADING = List.of(
            "java.lang.ClassLoader",
            "java.util.ResourceBundle",
            "java.util.ServiceLoader",
            "javafx.scene.image.Image",
            "javafx.scene.text.Font",
            "com.sun.javafx.css.",
            "com.sun.javafx.font.");

    private Recording recording = new Recording();

    @Override
    public void beforeEach(ExtensionContext test) {
        start();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        assertThat(stop()).as("input and output on the window's thread").isEmpty();
    }

    void start() {
        recording = new Recording();
        recording.enable(CALLS).with("filter", WATCHED).withStackTrace();
        FILES.forEach(
                kind -> recording.enable(kind).withThreshold(Duration.ZERO).withStackTrace());
        recording.start();
    }

    /** One text for each place in the program that was found, with how often. */
    List<String> stop() {
        try (var ended = recording) {
            ended.stop();
            var file = Files.createTempFile("so-ntm-watch", ".jfr");
            ended.dump(file);
            var found = findings(file);
            Files.delete(file);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> findings(Path file) throws IOException {
        try (var events = new RecordingFile(file)) {
            return Stream.generate(() -> next(events))
                    .takeWhile(Optional::isPresent)
                    .flatMap(Optional::stream)
                    .filter(ThreadWatch::isFinding)
                    .map(ThreadWatch::text)
                    .collect(Collectors.groupingBy(text -> text, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .map(found -> "%d times %s".formatted(found.getValue(), found.getKey()))
                    .toList();
        }
    }

    private static Optional<RecordedEvent> next(RecordingFile events) {
        try {
            return events.hasMoreEvents() ? Optional.of(events.readEvent()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFinding(RecordedEvent event) {
        var thread = event.getThread();
        return thread != null
                && WINDOW.equals(thread.getJavaName())
                && frames(event).noneMatch(frame -> LOADING.stream().anyMatch(type(frame)::startsWith))
                && !isOfProgram(event);
    }

    /** Its own files, and the Java machine's. */
    private static boolean isOfProgram(RecordedEvent event) {
        if (!event.hasField("path")) {
            return false;
        }
        var path = Objects.requireNonNullElse(event.getString("path"), "");
        return Stream.concat(
                        Stream.of(System.getProperty("java.home")),
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)))
                .anyMatch(
                        place -> path.startsWith(Path.of(place).toAbsolutePath().toString()));
    }

    private static String text(RecordedEvent event) {
        return frames(event)
                .filter(frame -> type(frame).startsWith("vn.sontm"))
                .map(frame ->
                        "%s.%s:%d".formatted(type(frame), frame.getMethod().getName(), frame.getLineNumber()))
                .collect(Collectors.joining("\n  ", event.getEventType().getName() + "\n  ", ""));
    }

    private static Stream<RecordedFrame> frames(RecordedEvent event) {
        return event.getStackTrace() == null
                ? Stream.empty()
                : event.getStackTrace().getFrames().stream().filter(RecordedFrame::isJavaFrame);
    }

    private static String type(RecordedFrame frame) {
        return frame.getMethod().getType().getName();
    }
}
