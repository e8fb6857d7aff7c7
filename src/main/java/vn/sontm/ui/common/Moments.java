package vn.sontm.ui.common;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** When something was written or received, as people read it. */
public final class Moments {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private Moments() {}

    /** To put in order what people wrote down; what is no wall clock comes before all. */
    public static Instant of(String at) {
        try {
            return OffsetDateTime.parse(at).toInstant();
        } catch (DateTimeException e) {
            return Instant.MIN;
        }
    }

    /** A wall clock as people read it; what is none is shown as it stands. */
    public static String words(String at) {
        try {
            return OffsetDateTime.parse(at).format(WHEN);
        } catch (DateTimeException e) {
            return at;
        }
    }
}
