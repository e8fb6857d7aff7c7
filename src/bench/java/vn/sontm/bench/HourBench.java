package vn.sontm.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import vn.sontm.ui.shell.Rest;

/**
 * {@code hour [MINUTES [YEARS]]}: a commune's window with years of monthly figures in which somebody works without a rest:
 * round after round every screen is opened and figures are typed. Prints how many acts that were, what was resident at
 * most, at the end and after a rest, and what lives on the heap. {@code JAVA_TOOL_OPTIONS} sets the package's heap.
 */
final class HourBench implements Benchmark {
    private static final int MINUTES = 15;
    private static final int YEARS = 5;
    private static final int FIGURES = 20; // typed in a round
    private static final long REST_MILLIS = 20_000;

    @Override
    public String name() {
        return "hour";
    }

    @Override
    public void run(Path scratch, List<String> arguments, Figures figures) throws Exception {
        var minutes = Benchmark.size(arguments, 0, MINUTES);
        var years = Benchmark.size(arguments, 1, YEARS);
        var window = OpenWindow.ofCommune(scratch, years);
        Platform.runLater(Rest::begin);
        figures.resident("resident, window open, %d years".formatted(years));
        var acts = 0;
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes);
        while (System.nanoTime() < end) {
            acts += round(window);
        }
        figures.count("screens opened, figures typed", acts);
        figures.resident("resident after %d minutes".formatted(minutes));
        figures.mostResident("resident at most");
        Thread.sleep(REST_MILLIS);
        figures.resident("resident after a rest");
        figures.memory("heap in use");
        window.close();
    }

    private static int round(OpenWindow window) throws Exception {
        for (var screen : window.screens()) {
            window.go(screen.id(), "");
        }
        window.goToField();
        for (var place = 0; place < FIGURES; place++) {
            window.save(Integer.toString(50 + place));
            window.settled(() -> {});
        }
        return window.screens().size() + FIGURES;
    }
}
