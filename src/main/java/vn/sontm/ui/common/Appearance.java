package vn.sontm.ui.common;

import java.util.List;
import java.util.Optional;

/**
 * How the person wants the window.
 *
 * @param percent text size, one of {@link #SIZES}
 */
public record Appearance(boolean dark, int percent) {
    public static final List<Integer> SIZES = List.of(100, 115, 130, 150);

    private static final String DARK = "dark";

    public Appearance {
        if (!SIZES.contains(percent)) {
            throw new IllegalArgumentException("no such text size: " + percent);
        }
    }

    public static Appearance standard() {
        return new Appearance(false, SIZES.getFirst());
    }

    /** A length on the grid at 100 %, in pixels of this text size. */
    public double px(double length) {
        return Math.round(length * percent / 100.0);
    }

    public Appearance withDark(boolean wanted) {
        return new Appearance(wanted, percent);
    }

    public Appearance withPercent(int wanted) {
        return new Appearance(dark, wanted);
    }

    /** As it is kept among the settings: "dark 115". */
    public String code() {
        return (dark ? DARK : "light") + " " + percent;
    }

    /** Anything unreadable is the standard. */
    public static Appearance of(Optional<String> code) {
        return code.map(text -> text.split(" "))
                .filter(words -> words.length == 2 && words[1].matches("\\d{3}"))
                .filter(words -> SIZES.contains(Integer.valueOf(words[1])))
                .map(words -> new Appearance(words[0].equals(DARK), Integer.parseInt(words[1])))
                .orElseGet(Appearance::standard);
    }
}
