package vn.sontm.safety.update;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;

/**
 * {@code update.json}: what an update file says about itself and, by size and SHA-256, about every file in it.
 *
 * @param platform {@code windows-x64} or {@code debian-amd64}
 * @param notes what is new, in Vietnamese, a line each
 */
record UpdateManifest(Version version, String platform, List<String> notes, List<Item> files) {
    private static final int FORMAT = 1;
    private static final int MOST_FILES = 5_000;
    private static final Pattern SAFE_PATH =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._+-]*(/[A-Za-z0-9_][A-Za-z0-9._+-]*)*");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    UpdateManifest {
        notes = List.copyOf(notes);
        files = List.copyOf(files);
    }

    /** One file: relative path with slashes, plain ASCII names, no step upwards. */
    record Item(String path, long size, String sha256) {}

    /** Empty when the text is not a manifest that this version understands. */
    static Optional<UpdateManifest> read(byte[] utf8) {
        try {
            return read(Json.parse(utf8));
        } catch (Refusal e) {
            return Optional.empty();
        }
    }

    private static Optional<UpdateManifest> read(JsonNode json) {
        var files = files(json.path("files"));
        if (json.path("format").asInt() != FORMAT || files.isEmpty()) {
            return Optional.empty();
        }
        var notes = new ArrayList<String>();
        json.path("notes").forEach(line -> notes.add(line.asText()));
        return Version.of(json.path("version").asText())
                .map(version ->
                        new UpdateManifest(version, json.path("platform").asText(), notes, files));
    }

    /** Empty when a single one is not as it must be. */
    private static List<Item> files(JsonNode json) {
        var items = new ArrayList<Item>();
        for (var node : json) {
            var item = new Item(
                    node.path("path").asText(),
                    node.path("size").asLong(-1),
                    node.path("sha256").asText());
            if (!SAFE_PATH.matcher(item.path()).matches()
                    || item.size() < 0
                    || !SHA_256.matcher(item.sha256()).matches()
                    || items.size() == MOST_FILES) {
                return List.of();
            }
            items.add(item);
        }
        return items;
    }
}
