package vn.sontm.ui.shell;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.ui.common.Jobs;
import vn.sontm.ui.common.Notices;

/** Runs jobs one after the other and shows those that take longer than a moment. */
final class JobBar implements Jobs {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("so-ntm-job").daemon().factory());
    private final VBox view = new VBox();
    private final Notices notices;

    JobBar(Notices notices) {
        this.notices = notices;
    }

    Node view() {
        return view;
    }

    @Override
    public <T> void run(String title, Job<T> job, Consumer<T> done) {
        run(title, job, done, notices::refused);
    }

    @Override
    public <T> void run(String title, Job<T> job, Consumer<T> done, Consumer<Refusal> refused) {
        var strip = new JobStrip(title, view);
        thread.execute(() -> {
            try {
                var result = job.run(strip);
                finish(strip, () -> done.accept(result));
            } catch (Cancelled e) {
                finish(strip, () -> notices.say(Messages.text("job.cancelled", title)));
            } catch (RuntimeException | Error e) {
                finish(strip, () -> refused.accept(Refusal.of(e)));
            }
        });
    }

    private static void finish(JobStrip strip, Runnable then) {
        Platform.runLater(() -> {
            strip.remove();
            then.run();
        });
    }
}
