package vn.sontm.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.sontm.base.Json;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.ChangeId;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Position;
import vn.sontm.workspace.Workspace;

/** Which changes a file brought here, or carried away: local facts by which the journal's counts open. */
public final class FileChanges {
    private static final String NAME = "exchange.file.";

    private FileChanges() {}

    /** @param sha256 of the file; nothing is known of one that brought nothing, and of those of older versions */
    public static List<Change> of(Workspace workspace, String sha256) {
        return workspace.store().setting(NAME + sha256).map(Json::parse).stream()
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .map(FileChanges::read)
                .flatMap(sent -> sent.in(workspace).stream())
                .distinct()
                .toList();
    }

    /** The local fact to be kept with the file; none where it is about nothing. */
    static Map<String, String> fact(String sha256, Collection<Sent> sent) {
        if (sent.isEmpty()) {
            return Map.of();
        }
        var list = Json.array();
        sent.forEach(run -> list.addObject()
                .put("device", run.device().value())
                .put("first", run.first())
                .put("seq", run.last().seq())
                .put("id", run.last().id().value()));
        return Map.of(NAME + sha256, list.toString());
    }

    /** Both of one file. */
    static Map<String, String> with(Map<String, String> facts, Map<String, String> others) {
        return Stream.of(facts, others)
                .flatMap(some -> some.entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Sent read(JsonNode run) {
        return new Sent(
                new DeviceId(run.path("device").asText()),
                run.path("first").asLong(),
                new Position(
                        run.path("seq").asLong(), new ChangeId(run.path("id").asText())));
    }
}
