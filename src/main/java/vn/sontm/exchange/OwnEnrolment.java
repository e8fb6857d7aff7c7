package vn.sontm.exchange;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.sontm.exchange.file.Invitation;
import vn.sontm.ledger.Role;
import vn.sontm.programme.assessment.Slice;
import vn.sontm.programme.unit.Heirs;
import vn.sontm.workspace.Identity;
import vn.sontm.workspace.Workspace;

/** How this PC itself is enrolled: what it asks for, the digits that it reads to others, and what it is in charge of. */
public final class OwnEnrolment {
    private final Workspace workspace;

    public OwnEnrolment(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The invitation by which this PC asks to be enrolled; empty where nobody invited it, and once it is enrolled. */
    Optional<Invitation> request() {
        return new ExchangeFacts(workspace.store())
                .invitation()
                .filter(invitation -> !workspace.isEnrolled() || awaitsOfficeAbove(invitation));
    }

    /** An office that has taken another as the one above waits until a PC there has enrolled one of its own. */
    private boolean awaitsOfficeAbove(Invitation invitation) {
        var above = new Adoptions(workspace).devices();
        return !above.isEmpty()
                && Audience.believed(workspace)
                        .filter(grant -> grant.unit().equals(invitation.unit()))
                        .flatMap(grant ->
                                workspace.store().history(Enrolments.register(grant.unit(), grant.device())).stream())
                        .noneMatch(change -> above.contains(change.device()));
    }

    /** The 16 digits of this office, which it reads to one below that has begun by itself; empty below an office. */
    public Optional<String> officeCode() {
        var identity = workspace.identity();
        return Optional.of(identity)
                .filter(Identity::isOffice)
                .map(office -> EnrolCode.ofOffice(office.rootSigningKey(), office.unit()));
    }

    /** This PC's 16 digits, to be read to the office over the phone; empty where nobody invited this PC. */
    public Optional<String> ownCode() {
        return new ExchangeFacts(workspace.store()).invitation().map(this::ownCode);
    }

    /** The same, only as long as it asks to be enrolled. */
    public Optional<String> askingCode() {
        return request().map(this::ownCode);
    }

    private String ownCode(Invitation invitation) {
        return EnrolCode.of(invitation.office().signingKey(), workspace.keys().signingKey(), invitation.unit());
    }

    /**
     * What this PC is in charge of on a day: of a department its part, as enrolled or else as invited, with whoever stands
     * for units that were named before they were merged, split or recoded; of all others everything.
     */
    public Slice slice(LocalDate day) {
        var signed = signed();
        return signed.equals(Slice.WHOLE) ? signed : signed.asOf(Heirs.on(workspace.registers(), day));
    }

    private Slice signed() {
        return workspace.store().authority().stream()
                .flatMap(authority -> authority.grants(workspace.keys().device()).stream())
                .filter(grant -> grant.role() == Role.DEPARTMENT)
                .map(grant -> new Slice(grant.units(), grant.sets(), grant.criteria()))
                .findFirst()
                .or(() -> new ExchangeFacts(workspace.store())
                        .invitation()
                        .filter(invitation -> invitation.role() == Role.DEPARTMENT)
                        .map(invited -> new Slice(
                                Set.copyOf(invited.units()),
                                Set.copyOf(invited.sets()),
                                Set.copyOf(invited.criteria()))))
                .orElse(Slice.WHOLE);
    }
}
