package vn.sontm.programme.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a stated figure is meant: exactly, at least, at most, or between two. */
public enum Relation {
    EQ,
    GTE,
    LTE,
    BETWEEN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Relation> of(String code) {
        return Arrays.stream(values())
                .filter(relation -> relation.code().equals(code))
                .findFirst();
    }
}
