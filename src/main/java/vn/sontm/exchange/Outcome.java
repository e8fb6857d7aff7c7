package vn.sontm.exchange;

import java.util.Locale;

/** What becomes of a file. */
public enum Outcome {
    /** It brings something new. */
    MERGED,
    /** All of it is here already. */
    KNOWN,
    /** It waits in the inbox for the enrolment of its sender; the ledger is unchanged. */
    HELD,
    /** It is damaged, foreign or hostile; nothing is changed. */
    REJECTED;

    /** Whether all that the file says is in the ledger then. */
    public boolean isTaken() {
        return this == MERGED || this == KNOWN;
    }

    /** As documents for programs spell it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
