package vn.sontm.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.sontm.base.Json;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.catalogue.Kind;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.ui.Screens;
import vn.sontm.ui.common.SaveState;
import vn.sontm.ui.shell.MainWindow;
import vn.sontm.ui.shell.WindowState;
import vn.sontm.workspace.Workspace;

/**
 * {@code window [YEARS]}: a commune's window with years of monthly figures: from the Enter key to the commit of a figure, and
 * how long each screen takes to be shown whole. Needs a display.
 */
final class WindowBench implements Benchmark {
    private static final int YEARS = 5;
    private static final int SAVES = 200;
    private static final int PATIENCE_SECONDS = 60;
    private static final int LAST_YEAR = 2024;
    private static final String FIELD = "value-2.1";

    @Override
    public String name() {
        return "window";
    }

    @Override
    public void run(Path scratch, List<String> arguments, Figures figures) throws Exception {
        if (System.getenv("DISPLAY") == null) {
            System.out.println("no display: run under xvfb-run");
            return;
        }
        var years = arguments.isEmpty() ? YEARS : Integer.parseInt(arguments.getFirst());
        var workspace = SampleUnits.freshCommune(scratch);
        workspace.append(figures(workspace, years));
        var window = open(workspace);
        for (var screen : window.screens()) {
            var nanos = Figures.time(() -> settled(window, () -> window.go(screen.id(), "")));
            figures.duration("open “" + screen.title() + "” with " + years + " years", nanos);
        }
        figures.latency("Enter to committed, %d figures".formatted(SAVES), saves(window));
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, window::close)
                .join();
    }

    private static MainWindow open(Workspace workspace) throws Exception {
        var state = WindowState.read(workspace);
        var stage = FxToolkit.registerPrimaryStage();
        var made = new CompletableFuture<MainWindow>();
        FxToolkit.setupFixture(() ->
                made.complete(new MainWindow(stage, workspace, Screens.all(List::of), state, (said, refusal) -> {})));
        settled(made.get(), () -> {});
        return made.get();
    }

    private static List<Statement> figures(Workspace workspace, int years) {
        var set = CriteriaSets.from(workspace.registers()).get(SampleUnits.SET);
        var all = new ArrayList<Statement>();
        for (var year = LAST_YEAR - years + 1; year <= LAST_YEAR; year++) {
            for (var month : Period.ofYear(Period.Kind.MONTH, year)) {
                set.indicators()
                        .filter(indicator -> indicator.kind() == Kind.PERCENT && !indicator.yearly())
                        .forEach(indicator -> all.add(Statement.of(
                                RegisterKind.VALUE,
                                workspace.identity().unit(),
                                set.id() + "/" + indicator.code(),
                                month.code(),
                                Json.object()
                                        .put(
                                                "value",
                                                Integer.toString(month.last().getMonthValue() + 60)))));
            }
        }
        return all;
    }

    private static long[] saves(MainWindow window) throws Exception {
        settled(window, () -> window.go("criteria", SampleUnits.SET + "/2.1"));
        var nanos = new long[SAVES];
        for (var place = 0; place < SAVES; place++) {
            var text = Integer.toString(50 + place % 50);
            nanos[place] = save(window, text);
            settled(window, () -> {});
        }
        return nanos;
    }

    /** From the key to "Đã lưu". */
    private static long save(MainWindow window, String text) throws Exception {
        var took = new CompletableFuture<Long>();
        Platform.runLater(() -> {
            var field = field(window);
            field.requestFocus();
            field.setText(text);
            var start = System.nanoTime();
            var listener = window.session().saveState().subscribe((before, after) -> {
                if (after.kind() == SaveState.Kind.SAVED) {
                    took.complete(System.nanoTime() - start);
                }
            });
            took.thenRun(() -> Platform.runLater(listener::unsubscribe));
            Event.fireEvent(
                    field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        return took.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static TextField field(MainWindow window) {
        return (TextField) window.scene().getRoot().lookupAll(".value-field").stream()
                .filter(node -> FIELD.equals(node.getId()))
                .findFirst()
                .orElseThrow();
    }

    /** Until nothing is being read or written any more. */
    private static void settled(MainWindow window, Runnable act) throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, act);
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> window.session().underWay().get() == 0);
    }
}
