package vn.sontm.ui.common;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sontm.base.Refusal;
import vn.sontm.programme.calendar.Period;
import vn.sontm.workspace.Workspace;

/**
 * The open workspace as the window sees it. All reading and writing goes through {@link #read} and {@link #write}: the
 * work is done on a thread of its own, the result is handed over on the window's thread. Every method is called on the
 * window's thread.
 */
public final class Session {
    private static final long CLOSING_SECONDS = 30;

    private final Workspace workspace;
    private final FirstAlone reader = new FirstAlone(thread("so-ntm-reader"));
    private final ExecutorService writer = thread("so-ntm-writer");
    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(this, "period");
    private final StringProperty set = new SimpleStringProperty(this, "set", "");
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper(this, "revision");
    private final ReadOnlyObjectWrapper<SaveState> saveState = new ReadOnlyObjectWrapper<>(this, "saveState");
    private final ReadOnlyIntegerWrapper underWay = new ReadOnlyIntegerWrapper(this, "underWay");
    private final AtomicReference<Snapshot> snapshot = new AtomicReference<>();
    private final Notices notices;
    private final List<Runnable> afterReading = new ArrayList<>();
    private final List<Runnable> early = new ArrayList<>(); // what came before there was a window to show it in
    private int readings; // not shown yet
    private Consumer<Runnable> drawing = Runnable::run;
    private boolean seen;
    private boolean closed;

    /**
     * @param first what is shown first
     * @param notices where failures are shown that nobody else handles
     */
    public Session(Snapshot first, Notices notices) {
        this.workspace = first.workspace();
        this.notices = notices;
        period.set(first.period());
        set.set(first.set());
        snapshot.set(first);
        saveState.set(workspace.store().isReadOnly() ? SaveState.readOnly() : SaveState.untouched());
        period.subscribe(this::renew);
        set.subscribe(this::renew);
    }

    /**
     * The window is seen: what has been read meanwhile is handed over now, everything else when it comes.
     *
     * @param afterDrawing does something once what has been handed over is seen; only then is more than the first read
     */
    public void begin(Consumer<Runnable> afterDrawing) {
        seen = true;
        drawing = afterDrawing;
        early.forEach(Runnable::run);
        early.clear();
    }

    /** For use inside {@link #read}, {@link #write} and jobs; never on the window's thread. */
    public Workspace workspace() {
        return workspace;
    }

    public ObjectProperty<Period> period() {
        return period;
    }

    /** Id of the chosen criteria set; empty until the header has offered one. */
    public StringProperty set() {
        return set;
    }

    /** Grows whenever anything may have changed: the ledger, the period, the set. */
    public ReadOnlyLongProperty revision() {
        return revision.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SaveState> saveState() {
        return saveState.getReadOnlyProperty();
    }

    /** How many readings and writings are not finished yet. */
    public ReadOnlyIntegerProperty underWay() {
        return underWay.getReadOnlyProperty();
    }

    /** Computes something of what the workspace says now, then shows it. */
    public <T> void read(Function<Snapshot, T> reading, Consumer<T> show) {
        readings++;
        run(
                reader,
                () -> reading.apply(snapshot.get()),
                result -> {
                    oneRead();
                    show.accept(result);
                },
                refusal -> {
                    oneRead();
                    notices.refused(refusal);
                });
    }

    /** Does something once all is read and shown, also what is read because of what was shown. */
    public void whenRead(Runnable act) {
        Platform.runLater(() -> {
            if (readings > 0) {
                afterReading.add(act);
            } else {
                act.run();
            }
        });
    }

    private void oneRead() {
        reader.shown(drawing);
        readings--;
        var waiting = List.copyOf(afterReading);
        afterReading.clear();
        waiting.forEach(this::whenRead);
    }

    /** Changes something, then goes on; a refusal is shown in the window. */
    public <T> void write(Function<Workspace, T> act, Consumer<T> done) {
        write(act, done, notices::refused);
    }

    /** Changes something, then goes on; whoever calls shows a refusal beside what it concerns. */
    public <T> void write(Function<Workspace, T> act, Consumer<T> done, Consumer<Refusal> refused) {
        var before = saveState.get();
        saveState.set(SaveState.busy());
        run(
                writer,
                () -> act.apply(workspace),
                result -> {
                    saveState.set(SaveState.saved(
                            LocalTime.now(workspace.environment().clock())));
                    done.accept(result);
                    changed();
                },
                refusal -> {
                    saveState.set(isFailure(refusal) ? SaveState.failed(refusal) : before);
                    refused.accept(refusal);
                });
    }

    /** Keeps a local fact, such as a draft or a setting: nothing that anybody waits for or that a screen shows. */
    public void keep(Consumer<Workspace> act) {
        run(
                writer,
                () -> {
                    act.accept(workspace);
                    return true;
                },
                done -> {},
                notices::refused);
    }

    /** Something else has changed the ledger, such as a merge: everybody reads again. */
    public void changed() {
        renew();
    }

    /** Takes nothing more; the thread that it returns waits for what is being written and closes the workspace. */
    public Thread close() {
        closed = true;
        return Thread.ofPlatform().name("so-ntm-closing").start(this::finish);
    }

    private void finish() {
        try (workspace) {
            reader.shutdown();
            writer.shutdown();
            writer.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
            reader.awaitTermination(CLOSING_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void renew() {
        snapshot.set(new Snapshot(workspace, period.get(), set.get()));
        revision.set(revision.get() + 1);
    }

    private <T> void run(Executor thread, Work<T> work, Consumer<T> done, Consumer<Refusal> refused) {
        if (closed) {
            return;
        }
        underWay.set(underWay.get() + 1);
        thread.execute(() -> {
            try {
                var result = work.run();
                deliver(() -> done.accept(result));
            } catch (RuntimeException | Error e) { // also where memory is short: nothing may just stay silent
                deliver(() -> refused.accept(Refusal.of(e)));
            }
        });
    }

    private void deliver(Runnable delivery) {
        Runnable hand = () -> {
            underWay.set(underWay.get() - 1);
            delivery.run();
        };
        Platform.runLater(() -> {
            if (seen) {
                hand.run();
            } else {
                early.add(hand);
            }
        });
    }

    private static boolean isFailure(Refusal refusal) {
        return switch (refusal.code()) {
            case DISK_FAILED, DATABASE_DAMAGED, DATABASE_NEWER, UNEXPECTED -> true;
            default -> false;
        };
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    private interface Work<T> {
        T run();
    }
}
