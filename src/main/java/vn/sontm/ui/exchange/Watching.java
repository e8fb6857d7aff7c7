package vn.sontm.ui.exchange;

import java.util.concurrent.CancellationException;
import java.util.function.Function;
import vn.sontm.base.Progress;
import vn.sontm.ui.common.Jobs;

/** Lets writing to a stick tell the window how far it has come, and stop when the person has had enough. */
final class Watching {
    private Watching() {}

    static <T> T run(Jobs.Progress window, String what, Function<Progress, T> writing) {
        try {
            return writing.apply(of(window, what));
        } catch (CancellationException stopped) {
            throw new Jobs.Cancelled();
        }
    }

    /** For work that ends early by itself when it is told to stop. */
    static Progress of(Jobs.Progress window, String what) {
        return (done, total) -> goesOn(window, what, done, total);
    }

    private static boolean goesOn(Jobs.Progress window, String what, long done, long total) {
        try {
            window.report(done, total, what);
            return true;
        } catch (Jobs.Cancelled stopped) {
            return false;
        }
    }
}
