package vn.sontm.ledger;

/** What an enrolled PC speaks for. */
public enum Role {
    /** A commune: its own figures, words and plans. */
    COMMUNE,
    /** A department in charge of criteria: its own confirmations, within its slice. */
    DEPARTMENT,
    /** The consolidating office: units, catalogues, plans, conclusions, locks, enrolments. */
    OFFICE,
    /**
     * An office that another, which began by itself, has taken as the one above it: heard about its own level, and with
     * its own word about the units below; it enrols nobody there.
     */
    HIGHER
}
