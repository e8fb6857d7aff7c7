package vn.sontm.base;

import java.util.concurrent.CancellationException;

/** How far a long piece of work has come, and whether a person wants it stopped. */
public interface Progress {
    /** Nobody looks, nobody stops. */
    Progress NONE = (done, total) -> true;

    /**
     * Called often, from the working thread.
     *
     * @param total 0 while unknown
     * @return false to stop: the work then throws {@link CancellationException} and leaves nothing half done
     */
    boolean at(long done, long total);

    /** Says how far the work has come, and ends it with {@link CancellationException} where a person wants it stopped. */
    default void reach(long done, long total) {
        if (!at(done, total)) {
            throw new CancellationException();
        }
    }
}
