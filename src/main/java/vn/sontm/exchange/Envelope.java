package vn.sontm.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.sontm.base.Messages;
import vn.sontm.exchange.file.Invitation;
import vn.sontm.exchange.file.Manifest;
import vn.sontm.exchange.file.Manifest.Held;
import vn.sontm.exchange.file.Manifest.Recipient;
import vn.sontm.exchange.file.Manifest.Requests;
import vn.sontm.exchange.file.Manifest.Sender;
import vn.sontm.exchange.file.Manifest.Volume;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Position;
import vn.sontm.programme.plan.Agencies;
import vn.sontm.programme.unit.Units;
import vn.sontm.workspace.WallClock;
import vn.sontm.workspace.Workspace;

/** What stands on the outside of a file: from whom, to whom, what has arrived here, what is asked for. */
final class Envelope {
    private final Workspace workspace;
    private final Recipient recipient;
    private final String senderName;

    Envelope(Correspondents known, String unit) {
        this.workspace = known.workspace();
        this.recipient = new Recipient(
                unit, unit.equals(ExportRequest.EVERYONE) ? Messages.text("exchange.everyone") : known.name(unit));
        this.senderName = known.name(workspace.identity().unit());
    }

    /** Title and name of a unit, such as "xã Cao Lâu", or the name of an agency; the code where it is not known. */
    static String name(Workspace workspace, String unit) {
        return names(workspace).apply(unit);
    }

    /** The names of many: the clock and the units are looked at once. */
    static UnaryOperator<String> names(Workspace workspace) {
        return names(workspace, Units.from(workspace.registers()));
    }

    static UnaryOperator<String> names(Workspace workspace, Units units) {
        var today = WallClock.of(workspace).today();
        return unit -> Agencies.title(workspace.registers(), units, unit, today);
    }

    Recipient recipient() {
        return recipient;
    }

    Manifest figures(Held held, Requests requests) {
        return manifest(Volume.FIGURES, held, requests, Optional.empty());
    }

    Manifest volume(int number, int of) {
        return manifest(new Volume(number, of), Held.NOTHING, Requests.NONE, Optional.empty());
    }

    Manifest invitation(Invitation invitation) {
        return manifest(Volume.FIGURES, Held.NOTHING, Requests.NONE, Optional.of(invitation));
    }

    private Manifest manifest(Volume volume, Held held, Requests requests, Optional<Invitation> invitation) {
        return new Manifest(
                sender(),
                recipient,
                workspace.environment().now(),
                volume,
                List.of(),
                List.of(),
                held,
                requests,
                invitation);
    }

    private Sender sender() {
        var identity = workspace.identity();
        var keys = workspace.keys();
        return new Sender(
                keys.device(), identity.unit(), senderName, identity.role(), keys.signingKey(), keys.encryptionKey());
    }

    /** The ends of the chains that have arrived, of the devices that are the recipient's business. */
    Map<DeviceId, Position> held(Set<DeviceId> devices) {
        var store = workspace.store();
        return workspace.identity().isOffice() ? store.positions(devices) : store.positions();
    }

    /** @param evidence hashes to ask for */
    Requests requests(Set<String> evidence) {
        return new Requests(List.copyOf(evidence), new OwnEnrolment(workspace).request(), workspace.succession());
    }
}
