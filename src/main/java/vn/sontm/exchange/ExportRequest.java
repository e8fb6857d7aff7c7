package vn.sontm.exchange;

/**
 * What to write to whom.
 *
 * @param unit the recipient's code
 * @param evidence whether evidence that the recipient has not acknowledged goes along; what it asked for always does
 */
public record ExportRequest(String unit, boolean evidence) {
    /** Instead of a unit: all communes together. They get what the offices above say, and of one another nothing. */
    public static final String EVERYONE = "*";

    /** What the office says, in one file that every commune can open. */
    public static ExportRequest toEveryone() {
        return new ExportRequest(EVERYONE, false);
    }

    /** Figures, and the evidence that was asked for. */
    public static ExportRequest to(String unit) {
        return new ExportRequest(unit, false);
    }
}
