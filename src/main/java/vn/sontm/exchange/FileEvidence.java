package vn.sontm.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.sontm.base.Json;
import vn.sontm.workspace.Evidence;
import vn.sontm.workspace.EvidenceStore;
import vn.sontm.workspace.Workspace;

/** Which pieces of evidence a file carried: local facts by which the journal's counts open. */
public final class FileEvidence {
    private static final String NAME = "exchange.file.evidence.";

    private FileEvidence() {}

    /** @param sha256 of the file; nothing is known of files of older versions, nor of pieces that were removed */
    public static List<Evidence> of(Workspace workspace, String sha256) {
        var carried = workspace.store().setting(NAME + sha256).map(Json::parse).stream()
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .map(hash -> hash.asText())
                .collect(Collectors.toSet());
        return carried.isEmpty()
                ? List.of()
                : new EvidenceStore(workspace)
                        .list().stream()
                                .filter(piece -> carried.contains(piece.sha256()))
                                .toList();
    }

    /** The local fact to be kept with the file; none where it carries none. */
    static Map<String, String> fact(String sha256, Collection<String> hashes) {
        if (hashes.isEmpty()) {
            return Map.of();
        }
        var list = Json.array();
        hashes.forEach(list::add);
        return Map.of(NAME + sha256, list.toString());
    }
}
