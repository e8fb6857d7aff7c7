package vn.sontm.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Progress;
import vn.sontm.exchange.drive.SafeExport;
import vn.sontm.exchange.file.Invitation;
import vn.sontm.exchange.file.Invitation.Office;
import vn.sontm.exchange.file.Invitation.Trust;
import vn.sontm.exchange.file.Run;
import vn.sontm.ledger.Role;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.Units;
import vn.sontm.workspace.DepartmentCodes;
import vn.sontm.workspace.WallClock;
import vn.sontm.workspace.Workspace;

/** Tệp mời: an office tells a new PC what it will write for, whom it shall believe, and all that the office has said. */
public final class Invitations {
    /** Names of their files begin so. */
    static final String PREFIX = "moi";

    private final Workspace workspace;

    public Invitations(Workspace workspace) {
        this.workspace = workspace;
    }

    /** What a PC of a unit is invited to: to the same office, to an office with all that lies below it, or to a commune. */
    public InvitationRequest request(String unit) {
        if (unit.equals(workspace.identity().unit())) {
            return InvitationRequest.secondPc(unit, false);
        }
        var units = Units.from(workspace.registers());
        var today = WallClock.of(workspace).today();
        var below = units.subtree(unit, today);
        return below.isEmpty()
                        && units.find(unit)
                                .filter(known -> isAboveCommunes(known, today))
                                .isEmpty()
                ? InvitationRequest.commune(unit)
                : InvitationRequest.lowerOffice(
                        unit, below.stream().map(Unit::code).toList());
    }

    /** An office whose communes nobody here has named yet; what it covers is widened when they are known. */
    private static boolean isAboveCommunes(Unit unit, LocalDate day) {
        var level = unit.levelOn(day);
        return !level.isEmpty() && !level.equals(Unit.COMMUNE);
    }

    /**
     * A department, by the id that this office's plan calls it or by its code.
     *
     * @param units the communes that it sees; none for all
     * @param sets ids of criteria sets that narrow it
     * @param criteria set/number that narrow it
     */
    public InvitationRequest department(String agency, List<String> units, List<String> sets, List<String> criteria) {
        var slice = units.isEmpty() ? List.of("*") : units;
        return new InvitationRequest(
                new DepartmentCodes(workspace).of(agency), Role.DEPARTMENT, slice, sets, criteria, false);
    }

    /**
     * Writes an invitation that everybody may read, with a note beside it. It may be used for several PCs: each is
     * enrolled by its own 16 digits. Refuses with {@link ErrorCode#NOT_AUTHORISED} where this PC may not enrol the unit, or
     * not for all the units.
     */
    public Path write(InvitationRequest request, Path directory) {
        var invitation = invitation(request);
        workspace.seal();
        var known = new Correspondents(workspace);
        var envelope = new Envelope(known, request.unit());
        var export = new SafeExport(workspace.environment().disk(), directory);
        var stem =
                FileNames.stem(workspace, export, PREFIX, envelope.recipient().unitName());
        var sending = new Sending(workspace, Set.of(), export, Progress.NONE, stem);
        var head = envelope.invitation(invitation);
        var written = sending.figures(head, said(known, request.unit()));
        sending.note(isLowerOffice(request) ? "exchange.note.invitation.lower" : "exchange.note.invitation", head);
        return written.path();
    }

    /** It may have a workspace of its own. */
    private boolean isLowerOffice(InvitationRequest request) {
        return request.role() == Role.OFFICE
                && !request.unit().equals(workspace.identity().unit());
    }

    /** All that the offices above the unit have said; of communes nothing. */
    private List<Run> said(Correspondents known, String unit) {
        var audience = new Audience(known, unit);
        return new Outgoing(workspace.store(), audience::isAbove, change -> false).runs(Set.of());
    }

    private Invitation invitation(InvitationRequest request) {
        var identity = workspace.identity();
        var register = Enrolments.register(request.unit(), identity.device());
        var units = new TreeSet<>(request.units());
        units.add(request.unit());
        if (!Enrolments.mayEnrol(workspace, request.unit())
                || !units.stream().allMatch(unit -> unit.equals("*") || Enrolments.mayEnrol(workspace, unit))) {
            throw workspace.notAuthorised(register);
        }
        return new Invitation(
                        request.unit(),
                        Envelope.name(workspace, request.unit()),
                        request.role(),
                        List.copyOf(units),
                        request.sets(),
                        request.criteria(),
                        request.mayEnrol(),
                        new Trust(
                                identity.root(),
                                Audience.rootUnit(workspace),
                                identity.rootSigningKey(),
                                identity.rootEncryptionKey(),
                                identity.recoveryKey()),
                        new Office(
                                identity.unit(),
                                Envelope.name(workspace, identity.unit()),
                                workspace.keys().signingKey(),
                                workspace.keys().encryptionKey()),
                        "")
                .signed(workspace.keys()::sign);
    }
}
