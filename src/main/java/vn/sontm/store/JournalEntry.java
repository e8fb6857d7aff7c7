package vn.sontm.store;

/**
 * A sync file that passed through this PC.
 *
 * @param sha256 of the whole file, in hexadecimal
 * @param direction {@code in} or {@code out}
 * @param outcome what became of it, such as {@code merged}, {@code known}, {@code held}, {@code rejected}, {@code written}
 * @param unit the unit that it came from or went to
 * @param at wall clock, for people
 */
public record JournalEntry(
        String sha256, String name, String direction, String outcome, String unit, String at, String detail) {
    private static final int DAY = "2024-06-28".length();

    /** Tells its line from all others. */
    public String key() {
        return String.join("|", at, outcome, name);
    }

    /** Whether the same became of a file of this name on the same day, for the same reason. */
    public boolean repeats(JournalEntry other) {
        return name.equals(other.name)
                && outcome.equals(other.outcome)
                && detail.equals(other.detail)
                && at.regionMatches(0, other.at, 0, DAY);
    }
}
