package vn.sontm.exchange.file;

import java.util.List;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Seal;

/** Consecutive changes of one device with its seal over the last one. */
public record Run(List<Change> changes, Seal seal) {
    public Run {
        changes = List.copyOf(changes);
    }

    /** Whether the seal vouches for every change here. */
    public boolean isSealed() {
        return seal.closes(changes);
    }

    Manifest.RunHead head() {
        var first = changes.getFirst();
        return new Manifest.RunHead(seal.device(), first.seq(), first.prev(), seal);
    }
}
