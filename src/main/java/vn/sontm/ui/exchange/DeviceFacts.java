package vn.sontm.ui.exchange;

import java.util.List;
import java.util.Optional;
import vn.sontm.exchange.Enrolments;
import vn.sontm.exchange.Inbox;
import vn.sontm.ui.common.Snapshot;

/**
 * The PCs that wait and those that are believed.
 *
 * @param ownCode the 16 digits of this PC; empty where nobody invited it, or once it is enrolled
 * @param units whom this office may invite
 */
record DeviceFacts(
        boolean isOffice,
        Optional<String> ownCode,
        List<Inbox.Waiting> waiting,
        List<Enrolments.Device> devices,
        List<Invited> units) {
    /** A unit that may be invited. */
    record Invited(String code, String name) {}

    static DeviceFacts of(Snapshot snapshot) {
        var workspace = snapshot.workspace();
        var enrolments = new Enrolments(workspace);
        var office = snapshot.identity().isOffice();
        var day = snapshot.period().lastDay();
        return new DeviceFacts(
                office,
                workspace.isEnrolled() ? Optional.empty() : enrolments.ownCode(),
                new Inbox(workspace).list(),
                enrolments.list(),
                office
                        ? snapshot.units().subtree(snapshot.identity().unit(), day).stream()
                                .map(unit -> new Invited(unit.code(), unit.fullNameOn(day)))
                                .toList()
                        : List.of());
    }
}
