package vn.sontm.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
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
import vn.sontm.workspace.Evidence;
import vn.sontm.workspace.EvidenceStore;
import vn.sontm.workspace.Workspace;

/**
 * What a file brought here, or carried away: the journal's counts open to it. The ledger does not say by which file a change
 * or a piece came, and not every file is kept, so it stands in local facts.
 */
public record Carried(List<Change> changes, List<Evidence> evidence) {
    private static final String CHANGES = "exchange.file.";
    private static final String EVIDENCE = "exchange.file.evidence.";

    public Carried {
        changes = List.copyOf(changes);
        evidence = List.copyOf(evidence);
    }

    /**
     * @param sha256 of the file; nothing is known of one that brought nothing, of files of older versions, and of pieces that
     *     were removed
     */
    public static Carried by(String sha256, Workspace workspace) {
        return new Carried(
                kept(workspace, CHANGES + sha256)
                        .map(Carried::read)
                        .flatMap(sent -> sent.in(workspace).stream())
                        .distinct()
                        .toList(),
                evidence(
                        workspace,
                        kept(workspace, EVIDENCE + sha256)
                                .map(hash -> hash.asText())
                                .collect(Collectors.toSet())));
    }

    private static Stream<JsonNode> kept(Workspace workspace, String name) {
        return workspace.store().setting(name).map(Json::parse).stream()
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false));
    }

    private static List<Evidence> evidence(Workspace workspace, Collection<String> hashes) {
        return hashes.isEmpty()
                ? List.of()
                : new EvidenceStore(workspace)
                        .list().stream()
                                .filter(piece -> hashes.contains(piece.sha256()))
                                .toList();
    }

    /**
     * The local facts to be kept with the file.
     *
     * @param hashes of its pieces of evidence
     * @param others that are kept with it
     */
    static Map<String, String> facts(
            String sha256, Collection<Sent> sent, Collection<String> hashes, Map<String, String> others) {
        var facts = new HashMap<>(others);
        if (!sent.isEmpty()) {
            facts.put(CHANGES + sha256, text(sent));
        }
        if (!hashes.isEmpty()) {
            var list = Json.array();
            hashes.forEach(list::add);
            facts.put(EVIDENCE + sha256, list.toString());
        }
        return Map.copyOf(facts);
    }

    private static String text(Collection<Sent> sent) {
        var list = Json.array();
        sent.forEach(run -> list.addObject()
                .put("device", run.device().value())
                .put("first", run.first())
                .put("seq", run.last().seq())
                .put("id", run.last().id().value()));
        return list.toString();
    }

    private static Sent read(JsonNode run) {
        return new Sent(
                new DeviceId(run.path("device").asText()),
                run.path("first").asLong(),
                new Position(
                        run.path("seq").asLong(), new ChangeId(run.path("id").asText())));
    }
}
