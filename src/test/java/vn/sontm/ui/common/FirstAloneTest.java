package vn.sontm.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The thread that reads")
class FirstAloneTest {
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final FirstAlone reader = new FirstAlone(thread);
    private final List<String> read = new CopyOnWriteArrayList<>();
    private final List<Runnable> afterDrawing = new ArrayList<>();

    @AfterEach
    void stop() {
        thread.shutdownNow();
    }

    @Test
    @DisplayName("reads what is asked for first alone until it is seen, then the rest in order, then all at once")
    void firstAlone() throws Exception {
        ask("facts");
        ask("months");
        ask("names");
        assertThat(done()).containsExactly("facts");

        reader.shown(afterDrawing::add);
        ask("counts");
        assertThat(done()).containsExactly("facts");
        afterDrawing.forEach(Runnable::run);
        assertThat(done()).containsExactly("facts", "months", "names", "counts");

        ask("more");
        reader.shown(afterDrawing::add);
        assertThat(done()).endsWith("more");
        assertThat(afterDrawing).hasSize(1);
    }

    @Test
    @DisplayName("reads nothing more where the window was closed before anything was seen")
    void closed() throws Exception {
        ask("facts");
        ask("months");
        done();
        reader.shown(afterDrawing::add);
        reader.shutdown();
        reader.awaitTermination(5);
        afterDrawing.forEach(Runnable::run);

        assertThat(read).containsExactly("facts");
    }

    private void ask(String what) {
        reader.execute(() -> read.add(what));
    }

    /** Once the thread has nothing left to do. */
    private List<String> done() throws InterruptedException, ExecutionException {
        thread.submit(() -> {}).get();
        return read;
    }
}
