package vn.sontm.ledger;

import java.util.Optional;

/**
 * Where a device stands: a grant, and how much of its chain counts under it.
 *
 * @param limit empty while the device is not revoked for that unit
 */
public record Standing(Grant grant, Optional<Prefix> limit) {
    /** Whether the change lies before the point from which the device no longer counts. */
    public boolean counts(Change change) {
        return limit.isEmpty() || limit.get().contains(change);
    }

    public boolean revoked() {
        return limit.isPresent();
    }

    boolean enrols() {
        return grant.mayEnrol() && (grant.role() == Role.OFFICE || grant.role() == Role.HIGHER);
    }
}
