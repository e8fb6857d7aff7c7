package vn.sontm.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.sontm.base.Json;
import vn.sontm.programme.catalogue.CatalogueReader;
import vn.sontm.programme.catalogue.CriteriaSets;

/**
 * The criteria sets and plans that come with the program, as files of the formats that an office may import itself.
 * Nothing of it is in a workspace until somebody takes it in.
 */
public final class ShippedData {
    private static final String FOLDER = "/vn/sontm/data/";

    private ShippedData() {}

    /** Every criteria set, each after the one that it builds on. */
    public static List<JsonNode> catalogues() {
        return ids("catalogues").map(id -> read("catalogues/" + id)).toList();
    }

    /** The same sets, read. */
    public static CriteriaSets sets() {
        return CriteriaSets.of(catalogues().stream().map(CatalogueReader::read).toList());
    }

    /** Ids of the plans. */
    public static List<String> plans() {
        return ids("plans").toList();
    }

    public static Optional<JsonNode> plan(String id) {
        return plans().contains(id) ? Optional.of(read("plans/" + id)) : Optional.empty();
    }

    private static Stream<String> ids(String folder) {
        return StreamSupport.stream(read(folder + "/index").path(folder).spliterator(), false)
                .map(JsonNode::asText);
    }

    private static JsonNode read(String name) {
        try (var stream = ShippedData.class.getResourceAsStream(FOLDER + name + ".json")) {
            if (stream == null) {
                throw new IllegalStateException("missing from the program: " + name);
            }
            return Json.parse(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
