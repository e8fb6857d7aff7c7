package vn.sontm.testkit;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import vn.sontm.workspace.Workspace;

/** A program of its own that says when it is deriving the views of a workspace anew, and then stays there: to be killed. */
public final class KilledOpening {
    private KilledOpening() {}

    public static void main(String[] arguments) {
        Workspace.open(Path.of(arguments[0]), Offices.environment("killed"), (work, done, all) -> {
                    if (done > 0) {
                        System.out.println(work);
                        stay();
                    }
                    return true;
                })
                .close();
    }

    private static void stay() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
