package vn.sontm.safety;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A copy of the database in the folder of backups.
 *
 * @param number running number: it decides which is newer, since a PC's clock may be wrong
 */
public record Backup(Path file, int number) {
    static final Comparator<Backup> NEWEST_FIRST =
            Comparator.comparingInt(Backup::number).reversed();

    private static final Pattern NAME = Pattern.compile("so-ntm-(\\d{6})-(\\d{8})\\.db");

    static Optional<Backup> of(Path file) {
        var match = NAME.matcher(file.getFileName().toString());
        return match.matches() ? Optional.of(new Backup(file, Integer.parseInt(match.group(1)))) : Optional.empty();
    }

    /** What the PC's clock said then; empty where the name holds no day. */
    public Optional<LocalDate> day() {
        return Stream.of(NAME.matcher(file.getFileName().toString()))
                .filter(Matcher::matches)
                .flatMap(match -> day(match.group(2)).stream())
                .findFirst();
    }

    private static Optional<LocalDate> day(String digits) {
        try {
            return Optional.of(LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
