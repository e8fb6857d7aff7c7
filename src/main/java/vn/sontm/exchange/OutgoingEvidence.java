package vn.sontm.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.sontm.exchange.file.Limits;
import vn.sontm.exchange.file.SyncFileWriter.Piece;
import vn.sontm.workspace.Evidence;
import vn.sontm.workspace.EvidenceFiles;
import vn.sontm.workspace.EvidenceStore;
import vn.sontm.workspace.Workspace;

/** Which evidence goes along: what the recipient asked for, and on request all that it has not acknowledged. */
final class OutgoingEvidence {
    private final EvidenceStore store;
    private final ExchangeFacts facts;
    private final Audience audience;
    private final String unit;
    private final boolean isOffice;

    OutgoingEvidence(Workspace workspace, Audience audience, String unit) {
        this.store = new EvidenceStore(workspace);
        this.facts = new ExchangeFacts(workspace.store());
        this.audience = audience;
        this.unit = unit;
        this.isOffice = workspace.identity().isOffice();
    }

    /** Volumes of at most a gigabyte, each by hash; damaged files stay at home. */
    List<SortedMap<String, Piece>> volumes(boolean all) {
        var volumes = new ArrayList<SortedMap<String, Piece>>();
        var free = 0L;
        for (var sha256 : wanted(all)) {
            var size = store.files().size(sha256);
            if (volumes.isEmpty() || size > free) {
                volumes.add(new TreeMap<>());
                free = Limits.VOLUME;
            }
            volumes.getLast().put(sha256, new Piece(size, out -> store.files().copy(sha256, out)));
            free -= size;
        }
        return volumes;
    }

    private List<String> wanted(boolean all) {
        var wanted = facts.wantedBy(unit);
        var held = facts.heldBy(unit);
        return relevant().stream()
                .filter(Evidence::here)
                .map(Evidence::sha256)
                .distinct()
                .filter(sha256 -> wanted.contains(sha256) || all && !held.contains(sha256))
                .filter(store.files()::isSound)
                .sorted()
                .toList();
    }

    private List<Evidence> relevant() {
        return store.list().stream()
                .filter(piece -> audience.mayRead(piece.unit()) && EvidenceFiles.isHash(piece.sha256()))
                .toList();
    }

    /**
     * Hashes of the relevant pieces that are asked for. Below an office all that is missing is its own, lost with an old
     * PC; an office asks when it wants.
     */
    TreeSet<String> asked() {
        var missing = hashes(false);
        if (isOffice) {
            missing.retainAll(facts.asked());
        }
        return missing;
    }

    /** Hashes of the relevant pieces that are here, or that are not. */
    TreeSet<String> hashes(boolean here) {
        return relevant().stream()
                .filter(piece -> piece.here() == here)
                .map(Evidence::sha256)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
