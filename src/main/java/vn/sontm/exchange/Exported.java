package vn.sontm.exchange;

import java.nio.file.Path;
import java.util.List;

/**
 * What was written for one recipient.
 *
 * @param figures the file with the changes
 * @param volumes files with evidence
 * @param note for a person who finds the files
 * @param sent which changes, device by device
 * @param pieces SHA-256 of the evidence
 */
public record Exported(
        String unit,
        String unitName,
        Path figures,
        List<Path> volumes,
        Path note,
        List<Sent> sent,
        List<String> pieces) {
    public Exported {
        volumes = List.copyOf(volumes);
        sent = List.copyOf(sent);
        pieces = List.copyOf(pieces);
    }

    public int changes() {
        return sent.stream().mapToInt(Sent::count).sum();
    }

    public int evidence() {
        return pieces.size();
    }
}
