package vn.sontm.programme.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a figure is held against its threshold. */
public enum Comparison {
    GTE,
    LTE,
    EQ,
    ACHIEVED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Comparison> of(String code) {
        return Arrays.stream(values())
                .filter(comparison -> comparison.code().equals(code))
                .findFirst();
    }
}
