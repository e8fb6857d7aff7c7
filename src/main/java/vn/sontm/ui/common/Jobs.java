package vn.sontm.ui.common;

import java.util.function.Consumer;
import vn.sontm.base.Refusal;

/**
 * Work that takes longer than a field: writing to a stick, merging, printing. Its progress is shown after 300 ms and it
 * can be cancelled after one second.
 */
public interface Jobs {
    /** A refusal is shown in the window; a cancelled job says no more than that. */
    <T> void run(String title, Job<T> job, Consumer<T> done);

    /** As above; whoever calls shows the refusal. */
    <T> void run(String title, Job<T> job, Consumer<T> done, Consumer<Refusal> refused);

    /** Runs off the window's thread. */
    interface Job<T> {
        T run(Progress progress);
    }

    /** What a job tells while it runs; every call throws {@link Cancelled} once the person has had enough. */
    interface Progress {
        void report(long done, long of, String what);
    }

    /** Ends a job; it has left nothing half done. */
    final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Cancelled() {
            super("cancelled by the person", null, false, false);
        }
    }
}
