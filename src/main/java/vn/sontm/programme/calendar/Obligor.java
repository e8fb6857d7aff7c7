package vn.sontm.programme.calendar;

import java.util.Locale;

/** Who has to report by a due day. */
public enum Obligor {
    /** Each commune to its office. */
    COMMUNE,
    /** The office itself to the one above. */
    OFFICE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Obligor of(String code) {
        return code.equals(OFFICE.code()) ? OFFICE : COMMUNE;
    }
}
