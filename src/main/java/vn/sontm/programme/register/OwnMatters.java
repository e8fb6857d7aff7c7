package vn.sontm.programme.register;

import vn.sontm.ledger.Authority;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Grant;
import vn.sontm.ledger.Register;
import vn.sontm.ledger.Role;

/**
 * Of two offices over one another, each of which began by itself, each says what is its own matter: the one above what it
 * calls the units below and which of their PCs it believes, the one below whom it has taken above and what it calls itself.
 * At the other that is kept without effect, and nobody has done anything wrong.
 */
public final class OwnMatters {
    private OwnMatters() {}

    /** Whether a change that has no effect here is such a matter. */
    public static boolean include(Change change, Authority authority) {
        return authority.isAbove(change.device())
                || authority.grants(change.device()).stream().anyMatch(grant -> isOfItself(grant, change.register()));
    }

    private static boolean isOfItself(Grant grant, Register register) {
        return grant.role() == Role.OFFICE
                && register.unit().equals(grant.unit())
                && (register.kind().equals(RegisterKind.ADOPTION.code())
                        || register.kind().equals(RegisterKind.UNIT.code()));
    }
}
