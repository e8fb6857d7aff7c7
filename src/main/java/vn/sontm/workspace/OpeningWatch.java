package vn.sontm.workspace;

/** Is told what makes an opening take long; an ordinary one tells nothing. Called on the thread that opens. */
@FunctionalInterface
public interface OpeningWatch {
    /** Nobody looks. */
    OpeningWatch NONE = (work, done, all) -> true;

    /** What may take long. */
    enum Work {
        /** Another version of the program opened the ledger last, and this one reads it anew. */
        DERIVING,
        /** After an unclean stop the whole database is read. */
        EXAMINING,
        /** The database is damaged, and a backup takes its place. */
        RESTORING
    }

    /**
     * Called as a work begins and, of {@link Work#DERIVING}, often.
     *
     * @param all 0 while unknown
     * @return false to stop: {@link Work#DERIVING} is then taken back and ends the opening, all else goes on to its end
     */
    boolean at(Work work, long done, long all);
}
