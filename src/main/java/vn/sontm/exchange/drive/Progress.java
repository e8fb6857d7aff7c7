package vn.sontm.exchange.drive;

/** How far a long piece of work has come, and whether a person wants it stopped. */
public interface Progress {
    /** Nobody looks, nobody stops. */
    Progress NONE = (done, total) -> true;

    /**
     * Called often, from the working thread.
     *
     * @param total 0 while unknown
     * @return false to stop: the work then throws java.util.concurrent.CancellationException and leaves nothing half done
     */
    boolean at(long done, long total);
}
