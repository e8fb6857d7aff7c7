package vn.sontm.store;

import java.util.List;
import java.util.Optional;
import vn.sontm.ledger.Authority;
import vn.sontm.ledger.ChainReport;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Heads;

/**
 * What a merge would bring, and what the ledger would look like after it.
 *
 * @param differences facts that would be shown otherwise than now, in register order
 * @param conflicts the competing changes of facts about which people would disagree who do not now
 * @param fresh the changes that are not known yet
 * @param withoutEffect those among them whose author would have no authority for them
 * @param chains of the devices that wrote fresh changes, as they would then be
 * @param authority who would be believed
 */
public record MergePreview(
        MergeCounts counts,
        List<Difference> differences,
        List<Heads> conflicts,
        List<Change> fresh,
        List<Change> withoutEffect,
        ChainReport chains,
        Optional<Authority> authority) {
    public MergePreview {
        differences = List.copyOf(differences);
        conflicts = List.copyOf(conflicts);
        fresh = List.copyOf(fresh);
        withoutEffect = List.copyOf(withoutEffect);
    }
}
