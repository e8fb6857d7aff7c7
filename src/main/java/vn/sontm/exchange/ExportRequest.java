package vn.sontm.exchange;

/**
 * What to write to whom.
 *
 * @param unit the recipient's code
 * @param evidence whether evidence that the recipient has not acknowledged goes along; what it asked for always does
 */
public record ExportRequest(String unit, boolean evidence) {
    /** Figures, and the evidence that was asked for. */
    public static ExportRequest to(String unit) {
        return new ExportRequest(unit, false);
    }
}
