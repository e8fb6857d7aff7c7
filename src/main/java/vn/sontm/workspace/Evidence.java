package vn.sontm.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.Recorded;

/**
 * A file that proves something.
 *
 * @param id random; the file itself is found by its hash
 * @param size in bytes
 * @param type media type
 * @param original SHA-256 of the picture that this one was reduced from; empty for a file kept as it came
 * @param indicators the set/code that it serves, in order
 * @param here whether its bytes are in this workspace; if not they have not been received
 */
public record Evidence(
        String unit,
        String id,
        String name,
        long size,
        String sha256,
        String type,
        String original,
        Optional<LocalDate> date,
        Optional<LocalDate> expires,
        List<String> indicators,
        boolean here,
        String at,
        String author) {
    public Evidence {
        indicators = List.copyOf(indicators);
    }

    static Evidence of(Entry entry, List<String> indicators, boolean here) {
        var content = entry.content();
        return new Evidence(
                entry.register().subject(),
                entry.register().item(),
                content.path("name").asText(),
                content.path("size").asLong(),
                content.path("sha256").asText(),
                content.path("type").asText(),
                content.path("original").asText(),
                Recorded.day(content.path("date")),
                Recorded.day(content.path("expires")),
                indicators,
                here,
                entry.at(),
                entry.author());
    }
}
