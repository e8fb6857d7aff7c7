package vn.sontm.exchange;

import java.nio.file.Path;
import java.util.List;

/**
 * What was written for one recipient.
 *
 * @param figures the file with the changes
 * @param volumes files with evidence
 * @param note for a person who finds the files
 */
public record Exported(
        String unit, String unitName, Path figures, List<Path> volumes, Path note, int changes, int evidence) {
    public Exported {
        volumes = List.copyOf(volumes);
    }
}
