package vn.sontm.store;

import java.util.Optional;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Register;

/**
 * A fact before and after a merge.
 *
 * @param before empty where nothing was shown
 * @param after empty where nothing is shown any more
 * @param disputed whether people disagree about it now and did not before
 */
public record Difference(Register register, Optional<Content> before, Optional<Content> after, boolean disputed) {
    /** Whether it is shown for the first time. */
    public boolean isNew() {
        return before.isEmpty() && after.isPresent();
    }

    /** Whether it was shown with another value, or is no longer shown. */
    public boolean isChanged() {
        return before.isPresent() && !before.equals(after);
    }
}
