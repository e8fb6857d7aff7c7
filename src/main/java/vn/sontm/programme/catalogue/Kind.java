package vn.sontm.programme.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of figure an indicator has. Booleans are 1 and 0, a choice is a level or the place among its options. */
public enum Kind {
    PERCENT,
    NUMBER,
    COUNT,
    BOOLEAN,
    CHOICE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
