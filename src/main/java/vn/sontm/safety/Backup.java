package vn.sontm.safety;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A copy of the database in the folder of backups.
 *
 * @param number running number: it decides which is newer, since a PC's clock may be wrong
 */
public record Backup(Path file, int number) {
    static final Comparator<Backup> NEWEST_FIRST =
            Comparator.comparingInt(Backup::number).reversed();

    private static final Pattern NAME = Pattern.compile("so-ntm-(\\d{6})-\\d{8}\\.db");

    static Optional<Backup> of(Path file) {
        var match = NAME.matcher(file.getFileName().toString());
        return match.matches() ? Optional.of(new Backup(file, Integer.parseInt(match.group(1)))) : Optional.empty();
    }
}
