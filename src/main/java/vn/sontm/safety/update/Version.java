package vn.sontm.safety.update;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** A version of the program: major, minor, patch. */
public record Version(int major, int minor, int patch) implements Comparable<Version> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6})");
    private static final Comparator<Version> ORDER = Comparator.comparingInt(Version::major)
            .thenComparingInt(Version::minor)
            .thenComparingInt(Version::patch);

    /** Empty for anything but three numbers with points between. */
    public static Optional<Version> of(String text) {
        var match = FORM.matcher(text);
        return match.matches()
                ? Optional.of(new Version(number(match.group(1)), number(match.group(2)), number(match.group(3))))
                : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
