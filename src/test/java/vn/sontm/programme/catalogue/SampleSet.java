package vn.sontm.programme.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.sontm.base.Json;

/** A small made-up set in which every feature of the catalogue format occurs. */
public final class SampleSet {
    private SampleSet() {}

    public static ObjectNode json() {
        return (ObjectNode) resource("bo-thu.json");
    }

    public static CriteriaSet set() {
        return CatalogueReader.read(json());
    }

    /** The object at a JSON pointer, to be spoilt. */
    public static ObjectNode object(JsonNode file, String pointer) {
        return (ObjectNode) file.at(pointer);
    }

    public static ArrayNode list(JsonNode file, String pointer) {
        return (ArrayNode) file.at(pointer);
    }

    private static JsonNode resource(String name) {
        try (var stream = SampleSet.class.getResourceAsStream(name)) {
            return Json.parse(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
