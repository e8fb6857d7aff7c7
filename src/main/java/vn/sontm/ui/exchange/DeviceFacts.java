package vn.sontm.ui.exchange;

import java.util.List;
import java.util.Optional;
import vn.sontm.exchange.Adoptions;
import vn.sontm.exchange.Enrolments;
import vn.sontm.exchange.Inbox;
import vn.sontm.exchange.OwnEnrolment;
import vn.sontm.ui.common.Snapshot;

/**
 * The PCs that wait and those that are believed.
 *
 * @param ownCode the 16 digits of this PC; empty where nobody invited it, or once it is enrolled
 * @param officeCode the 16 digits of this office; empty where no other office is below it
 * @param mayAdopt whether this office may take another as the one above it
 * @param higher the one that it has taken
 * @param units whom this office may invite
 */
record DeviceFacts(
        boolean isOffice,
        Optional<String> ownCode,
        Optional<String> officeCode,
        boolean mayAdopt,
        Optional<Adoptions.Higher> higher,
        List<Inbox.Waiting> waiting,
        List<Enrolments.Device> devices,
        List<Invited> units) {
    /** A unit that may be invited. */
    record Invited(String code, String name) {}

    static DeviceFacts of(Snapshot snapshot) {
        var workspace = snapshot.workspace();
        var own = new OwnEnrolment(workspace);
        var adoptions = new Adoptions(workspace);
        var office = snapshot.identity().isOffice();
        var day = snapshot.period().lastDay();
        return new DeviceFacts(
                office,
                own.askingCode(),
                hasOfficesBelow(snapshot) ? own.officeCode() : Optional.empty(),
                adoptions.possible(),
                adoptions.current(),
                new Inbox(workspace).list(),
                new Enrolments(workspace).list(),
                office
                        ? snapshot.units().subtree(snapshot.identity().unit(), day).stream()
                                .map(unit -> new Invited(unit.code(), unit.fullNameOn(day)))
                                .toList()
                        : List.of());
    }

    private static boolean hasOfficesBelow(Snapshot snapshot) {
        var day = snapshot.period().lastDay();
        var parents = snapshot.units().below(day).keySet();
        return snapshot.units().subtree(snapshot.identity().unit(), day).stream()
                .anyMatch(unit -> parents.contains(unit.code()));
    }
}
