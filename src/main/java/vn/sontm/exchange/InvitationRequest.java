package vn.sontm.exchange;

import java.util.List;
import vn.sontm.ledger.Role;

/**
 * Whom to invite as what.
 *
 * @param unit code of the unit that the PC will write for
 * @param units further units whose registers it may write, or whose figures a department sees; {@code *} for all
 * @param sets ids of criteria sets that narrow a department; none for no narrowing
 * @param criteria set/number that narrow a department
 * @param mayEnrol whether a PC of an office may enrol others
 */
public record InvitationRequest(
        String unit, Role role, List<String> units, List<String> sets, List<String> criteria, boolean mayEnrol) {
    public InvitationRequest {
        units = List.copyOf(units);
        sets = List.copyOf(sets);
        criteria = List.copyOf(criteria);
    }

    public static InvitationRequest commune(String unit) {
        return new InvitationRequest(unit, Role.COMMUNE, List.of(), List.of(), List.of(), false);
    }

    /** Another PC of the same office. */
    public static InvitationRequest secondPc(String office, boolean mayEnrol) {
        return new InvitationRequest(office, Role.OFFICE, List.of("*"), List.of(), List.of(), mayEnrol);
    }

    /** @param units all that lies below it */
    public static InvitationRequest lowerOffice(String unit, List<String> units) {
        return new InvitationRequest(unit, Role.OFFICE, units, List.of(), List.of(), true);
    }
}
