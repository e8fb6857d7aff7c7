package vn.sontm.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The thread that reads. What is asked for first is read alone, until it has been seen: it is what the person waits for,
 * and an old PC has two processors, of which drawing the window takes one. Used on the window's thread.
 */
final class FirstAlone implements Executor {
    private final ExecutorService thread;
    private final List<Runnable> held = new ArrayList<>();
    private Stage stage = Stage.NOTHING_ASKED;

    private enum Stage {
        NOTHING_ASKED,
        FIRST_READ,
        FIRST_HANDED_OVER,
        ALL_READ
    }

    FirstAlone(ExecutorService thread) {
        this.thread = thread;
    }

    @Override
    public void execute(Runnable reading) {
        switch (stage) {
            case NOTHING_ASKED -> {
                stage = Stage.FIRST_READ;
                thread.execute(reading);
            }
            case FIRST_READ, FIRST_HANDED_OVER -> held.add(reading);
            case ALL_READ -> thread.execute(reading);
        }
    }

    /**
     * What was read first is handed over.
     *
     * @param afterDrawing does something once that is seen
     */
    void shown(Consumer<Runnable> afterDrawing) {
        if (stage == Stage.FIRST_READ) {
            stage = Stage.FIRST_HANDED_OVER;
            afterDrawing.accept(this::release);
        }
    }

    private void release() {
        stage = Stage.ALL_READ;
        if (!thread.isShutdown()) {
            held.forEach(thread::execute);
        }
        held.clear();
    }

    void shutdown() {
        thread.shutdown();
    }

    void awaitTermination(long seconds) throws InterruptedException {
        thread.awaitTermination(seconds, TimeUnit.SECONDS);
    }
}
