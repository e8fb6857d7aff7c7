package vn.sontm.programme.assessment;

/** What a verdict rests on. */
public enum Basis {
    /** Judged against the threshold from a figure of this period. */
    COMPUTED,
    /** Judged from a figure of an earlier period, carried forward. */
    CARRIED,
    /** Judged from a figure that was combined from those of the units before a merger or a split. */
    COMBINED,
    /** The official's own word, with a reason. */
    DECLARED,
    /** The starting state that the office entered. */
    START,
    /** Nothing to rest on. */
    NONE;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
