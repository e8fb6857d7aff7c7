package vn.sontm.programme.calendar;

import java.util.Arrays;
import java.util.Locale;

/** Who has to report by a due day. */
public enum Obligor {
    /** Each commune to its office. */
    COMMUNE,
    /** Each department in charge of criteria to its office. */
    DEPARTMENT,
    /** The office itself to the one above. */
    OFFICE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Obligor of(String code) {
        return Arrays.stream(values())
                .filter(obligor -> obligor.code().equals(code))
                .findFirst()
                .orElse(COMMUNE);
    }
}
