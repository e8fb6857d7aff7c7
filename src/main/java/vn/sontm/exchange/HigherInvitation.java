package vn.sontm.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import vn.sontm.base.Disk;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.exchange.file.Invitation;
import vn.sontm.exchange.file.SyncFile;
import vn.sontm.exchange.file.SyncFileReader;
import vn.sontm.ledger.Authority;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Grant;
import vn.sontm.ledger.Role;
import vn.sontm.programme.register.OwnershipRules;

/**
 * An invitation to be below another office, as that office sends it to one that has a workspace of its own.
 *
 * @param pcs of the inviting office, as its own changes name them
 */
record HigherInvitation(SyncFile file, Invitation invitation, List<Grant> pcs) {
    /** Refuses with {@link ErrorCode#INVITATION_INVALID} what is no invitation for the office of this unit. */
    static HigherInvitation read(Path path, Disk disk, String unit) {
        var file = new SyncFileReader(disk, List.of()).read(path);
        var invitation = Joining.checked(file);
        if (invitation.role() != Role.OFFICE
                || !invitation.unit().equals(unit)
                || invitation.office().unit().equals(unit)) {
            throw Joining.invalid("exchange.adoption.other");
        }
        return new HigherInvitation(file, invitation, pcs(file, invitation));
    }

    private static List<Grant> pcs(SyncFile file, Invitation invitation) {
        var trust = invitation.trust();
        return Authority.of(trust.root(), trust.unit(), file.changes(), new OwnershipRules())
                .believed()
                .filter(grant -> grant.role() == Role.OFFICE
                        && grant.unit().equals(invitation.office().unit()))
                .map(grant -> grant.device().equals(trust.root()) // whose own grant bears no keys
                        ? grant.heldBy(trust.root(), trust.signingKey(), trust.encryptionKey())
                        : grant)
                .sorted(Comparator.comparing(Grant::device))
                .toList();
    }

    String unit() {
        return invitation.office().unit();
    }

    String name() {
        return invitation.office().unitName();
    }

    boolean isFrom(DeviceId device) {
        return pcs.stream().anyMatch(pc -> pc.device().equals(device));
    }

    /** Refuses digits that the inviting office did not read out: then somebody else has written the invitation. */
    void refuseUnlessConfirmed(String digits) {
        if (!EnrolCode.matches(EnrolCode.ofOffice(invitation.trust().signingKey(), unit()), digits)) {
            throw new Refusal(ErrorCode.ENROL_CODE_WRONG);
        }
    }

    /** The content of the adoption of this office. */
    JsonNode adoption() {
        var content = Json.object().put("unit", unit()).put("name", name());
        var devices = content.putArray("devices");
        pcs.forEach(pc -> devices.addObject()
                .put("signingKey", pc.signingKey())
                .put("encryptionKey", pc.encryptionKey())
                .put("mayEnrol", pc.mayEnrol()));
        return content;
    }
}
