package vn.sontm.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Map;
import java.util.TreeMap;
import vn.sontm.base.Hashes;
import vn.sontm.base.Json;
import vn.sontm.ledger.ChangeId;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Position;

/** Positions of devices inside the contents of submissions and locks. */
final class Positions {
    private Positions() {}

    /** By device, so that equal positions are equal texts. */
    static ArrayNode write(Map<DeviceId, Position> positions) {
        var list = Json.array();
        new TreeMap<>(positions)
                .forEach((device, last) -> list.addObject()
                        .put("device", device.value())
                        .put("seq", last.seq())
                        .put("id", last.id().value()));
        return list;
    }

    /** What is no position says nothing: a chain cannot be mended, so nobody who reads may stumble over it. */
    static Map<DeviceId, Position> read(JsonNode list) {
        var positions = new TreeMap<DeviceId, Position>();
        for (var json : list) {
            if (isId(json.path("device")) && isId(json.path("id"))) {
                positions.put(
                        new DeviceId(json.path("device").asText()),
                        new Position(
                                json.path("seq").asLong(),
                                new ChangeId(json.path("id").asText())));
            }
        }
        return positions;
    }

    static boolean isId(JsonNode json) {
        return Hashes.isSha256(json.asText());
    }
}
