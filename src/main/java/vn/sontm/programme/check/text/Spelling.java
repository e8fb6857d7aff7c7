package vn.sontm.programme.check.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import vn.sontm.base.VietnameseText;

/** How far two spellings lie apart, and which known name a misspelt one most likely is. */
public final class Spelling {
    private static final int FAR = 3;

    private Spelling() {}

    /** The known name nearest to this one, if any is near enough to be a slip of the pen or of a scan. */
    public static Optional<String> nearest(String name, Collection<String> known) {
        return known.stream()
                .filter(candidate -> near(name, candidate))
                .min(Comparator.comparingInt((String candidate) -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Same letters with other marks, or one letter missing, added, changed or swapped; two in a long name. */
    public static boolean near(String name, String other) {
        if (name.equals(other)) {
            return false;
        }
        var apart = distance(VietnameseText.searchKey(name), VietnameseText.searchKey(other));
        return apart <= (Math.min(name.length(), other.length()) >= 8 ? 2 : 1);
    }

    private static int distance(String left, String right) {
        if (Math.abs(left.length() - right.length()) > FAR) {
            return FAR + 1;
        }
        var previous = new int[right.length() + 1];
        for (var column = 0; column <= right.length(); column++) {
            previous[column] = column;
        }
        for (var row = 1; row <= left.length(); row++) {
            previous = nextRow(left.charAt(row - 1), right, row, previous);
        }
        return previous[right.length()];
    }

    private static int[] nextRow(char character, String right, int row, int[] previous) {
        var current = new int[right.length() + 1];
        current[0] = row;
        for (var column = 1; column <= right.length(); column++) {
            var change = previous[column - 1] + (character == right.charAt(column - 1) ? 0 : 1);
            current[column] = Math.min(change, 1 + Math.min(previous[column], current[column - 1]));
        }
        return current;
    }
}
