package vn.sontm.cli.frame;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** Days as people type them: 28/06/2024, or 2024-06-28. */
public final class Days {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Days() {}

    /** Fails with {@link DateTimeParseException} for anything else. */
    public static LocalDate read(String typed) {
        return typed.indexOf('/') < 0 ? LocalDate.parse(typed) : LocalDate.parse(typed, WRITTEN);
    }
}
