package vn.sontm.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * {@code window [YEARS]}: a commune's window with years of monthly figures: from the Enter key to the commit of a figure, and
 * how long each screen takes to be shown whole.
 */
final class WindowBench implements Benchmark {
    private static final int YEARS = 5;
    private static final int SAVES = 200;

    @Override
    public String name() {
        return "window";
    }

    @Override
    public void run(Path scratch, List<String> arguments, Figures figures) throws Exception {
        var years = Benchmark.size(arguments, 0, YEARS);
        var window = OpenWindow.ofCommune(scratch, years);
        for (var screen : window.screens()) {
            var nanos = Figures.time(() -> window.go(screen.id(), ""));
            figures.duration("open “" + screen.title() + "” with " + years + " years", nanos);
        }
        figures.latency("Enter to committed, %d figures".formatted(SAVES), saves(window));
        window.close();
    }

    private static long[] saves(OpenWindow window) throws Exception {
        window.goToField();
        var nanos = new long[SAVES];
        for (var place = 0; place < SAVES; place++) {
            nanos[place] = window.save(Integer.toString(50 + place % 50));
            window.settled(() -> {});
        }
        return nanos;
    }
}
