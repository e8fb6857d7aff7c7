package vn.sontm.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import vn.sontm.base.Json;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.Offices;
import vn.sontm.workspace.Catalogues;
import vn.sontm.workspace.ShippedData;

/**
 * {@code scroll [UNITS]}: the matrix of an office with very many units: opened, and from one frame to the next while it scrolls,
 * a third of a page in each, through units whose criteria stand differently.
 */
final class ScrollBench implements Benchmark {
    private static final int UNITS = 4_000;
    private static final int FRAMES = 120;
    private static final int STARTED = 700;
    private static final int CRITERIA = 19;
    private static final String SET = "xa-ntm-2021-2025";
    private static final List<String> STATES = List.of("met", "not-met", "consolidate");
    private static final double STEP = 140;
    private static final int PATIENCE_SECONDS = 600;
    private static final String OFFICE = "cao-loc";

    @Override
    public String name() {
        return "scroll";
    }

    @Override
    public void run(Path scratch, List<String> arguments, Figures figures) throws Exception {
        var units = Benchmark.size(arguments, 0, UNITS);
        var office = Offices.office(scratch.resolve("office"));
        ShippedData.catalogues().forEach(new Catalogues(office)::take);
        var all = new ArrayList<Statement>();
        all.add(Offices.unit(OFFICE, OFFICE, "", "district", ""));
        for (var number = 1; number <= units; number++) {
            all.add(Offices.unit(code(number), code(number), "", "commune", OFFICE));
        }
        office.append(all);
        office.append(starts());
        var window = OpenWindow.on(office);
        figures.duration("matrix of %,d opened".formatted(units), Figures.time(() -> window.go("matrix", "")));
        scroll(window); // the first time through is what the compiler learns from
        var frames = scroll(window);
        figures.latency("from frame to frame, scrolling", frames.apart());
        figures.latency("processor time in between", frames.busy());
        figures.memory("heap in use, window open");
        window.close();
    }

    private static String code(int number) {
        return "commune-%04d".formatted(number);
    }

    private static List<Statement> starts() {
        var all = new ArrayList<Statement>();
        for (var number = 1; number <= STARTED; number++) {
            for (var criterion = 1; criterion <= CRITERIA; criterion++) {
                all.add(Statement.of(
                        RegisterKind.START,
                        code(number),
                        SET + "/" + criterion,
                        "2024",
                        Json.object().put("state", STATES.get(number * criterion % STATES.size()))));
            }
        }
        return all;
    }

    /** Nanoseconds from each frame to the next, and those that the window's thread was at work for in between. */
    private record Scrolled(long[] apart, long[] busy) {}

    private static Scrolled scroll(OpenWindow window) throws Exception {
        var took = new CompletableFuture<Scrolled>();
        Platform.runLater(() -> new Frames(window, took).start());
        return took.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Scrolls once a frame, down to the foot and up again, and notes when the frames came. */
    private static final class Frames extends AnimationTimer {
        private final VirtualFlow<?> flow;
        private final CompletableFuture<Scrolled> took;
        private final Scrolled scrolled = new Scrolled(new long[FRAMES], new long[FRAMES]);
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private int frame = -1;
        private long before;
        private long worked;
        private double step = STEP;

        Frames(OpenWindow window, CompletableFuture<Scrolled> took) {
            var table = (TableView<?>) window.window().scene().getRoot().lookup("#matrix");
            this.flow = (VirtualFlow<?>) table.lookup(".virtual-flow");
            this.took = took;
        }

        @Override
        public void handle(long now) {
            var work = threads.getCurrentThreadCpuTime();
            if (frame >= 0) {
                scrolled.apart()[frame] = now - before;
                scrolled.busy()[frame] = work - worked;
            }
            before = now;
            worked = work;
            frame++;
            if (frame == FRAMES) {
                stop();
                took.complete(scrolled);
            } else if (flow.scrollPixels(step) == 0) {
                step = -step;
            }
        }
    }
}
