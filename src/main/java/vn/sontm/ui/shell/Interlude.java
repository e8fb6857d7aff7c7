package vn.sontm.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.stage.Stage;
import vn.sontm.base.Refusal;
import vn.sontm.ui.common.Frame;
import vn.sontm.workspace.Workspace;

/**
 * Work on a closed workspace: the window stands aside meanwhile, another one opens afterwards.
 *
 * @param reopening makes the other window
 */
record Interlude(Stage stage, Scene scene, Workspace workspace, Reopening reopening) {
    /** @param leave closes the workspace on the thread that it returns */
    void run(String title, Frame.Offline work, Supplier<Thread> leave) {
        var closing = leave.get();
        stage.setOnCloseRequest(Event::consume); // nobody stops it half-way
        scene.getAccelerators().clear();
        scene.setRoot(new AsidePage(title).view());
        Thread.ofPlatform().name("so-ntm-aside").start(() -> {
            join(closing);
            run(work);
        });
    }

    private void run(Frame.Offline work) {
        try {
            reopening.reopen(work.run(workspace.directory(), workspace.environment()), Optional.empty());
        } catch (RuntimeException | Error e) {
            reopening.reopen("", Optional.of(Refusal.of(e)));
        }
    }

    private static void join(Thread closing) {
        try {
            closing.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
