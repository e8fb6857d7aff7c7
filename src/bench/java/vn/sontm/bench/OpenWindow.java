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
import javafx.stage.Stage;
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
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.shell.MainWindow;
import vn.sontm.ui.shell.WindowState;
import vn.sontm.workspace.Workspace;

/** A window and what a person does in it. */
record OpenWindow(MainWindow window) {
    private static final int PATIENCE_SECONDS = 600;
    private static final int LAST_YEAR = 2024;
    private static final String FIELD = "value-2.1";

    /** A commune's, with years of monthly figures. */
    static OpenWindow ofCommune(Path scratch, int years) throws Exception {
        var workspace = SampleUnits.freshCommune(scratch);
        workspace.append(figures(workspace, years));
        return on(workspace);
    }

    static OpenWindow on(Workspace workspace) throws Exception {
        var state = WindowState.read(workspace);
        FxToolkit.registerPrimaryStage(); // not the window's: TestFX keeps every event of it, and its target
        var made = new CompletableFuture<MainWindow>();
        FxToolkit.setupFixture(
                () -> made.complete(new MainWindow(new Stage(), Screens.all(List::of), state, (said, refusal) -> {})));
        var opened = new OpenWindow(made.get());
        opened.settled(() -> {});
        return opened;
    }

    List<ScreenFactory> screens() {
        return window.screens();
    }

    /** Until the screen is shown whole. */
    void go(String screen, String item) throws Exception {
        settled(() -> window.go(screen, item));
    }

    /** The page with the field that {@link #save} types into. */
    void goToField() throws Exception {
        go("criteria", SampleUnits.SET + "/2.1");
    }

    void close() throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, window::close)
                .join();
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

    /** Types a figure; returns the nanoseconds from the key to "Đã lưu". */
    long save(String text) throws Exception {
        var took = new CompletableFuture<Long>();
        Platform.runLater(() -> {
            var field = field();
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

    private TextField field() {
        return (TextField) window.scene().getRoot().lookupAll(".value-field").stream()
                .filter(node -> FIELD.equals(node.getId()))
                .findFirst()
                .orElseThrow();
    }

    /** Until nothing is being read or written any more. */
    void settled(Runnable act) throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, act);
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> window.session().underWay().get() == 0);
    }
}
