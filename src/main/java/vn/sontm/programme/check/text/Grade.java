package vn.sontm.programme.check.text;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.sontm.base.VietnameseText;

/** How far a commune has come: not yet recognised, recognised, recognised as advanced, as a model. */
public enum Grade {
    NONE,
    BASIC,
    ADVANCED,
    MODEL;

    private static final String PROGRAMME = "(?:nông thôn mới|NTM)";
    private static final Pattern WORDS =
            Pattern.compile("(?iu)" + PROGRAMME + " *(nâng cao|NC(?!\\p{L})|kiểu mẫu|hiện đại)?|NTMNC|NTMKM");

    /** The first grade that a text speaks of. */
    public static Optional<Grade> first(String text) {
        return WORDS.matcher(text).results().findFirst().map(match -> of(match.group()));
    }

    /** The last grade that a text speaks of. */
    public static Optional<Grade> last(String text) {
        return WORDS.matcher(text).results().reduce((first, second) -> second).map(match -> of(match.group()));
    }

    private static Grade of(String words) {
        var lower = words.toLowerCase(VietnameseText.LOCALE);
        if (lower.contains("kiểu mẫu") || lower.contains("hiện đại") || lower.endsWith("km")) {
            return MODEL;
        }
        return lower.contains("nâng cao") || lower.endsWith("nc") ? ADVANCED : BASIC;
    }

    /** The next grade up; a model commune has none above it. */
    public Grade next() {
        return values()[Math.min(ordinal() + 1, MODEL.ordinal())];
    }

    public boolean atLeast(Grade other) {
        return ordinal() >= other.ordinal();
    }
}
