package vn.sontm.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Authority;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Grant;
import vn.sontm.ledger.Register;
import vn.sontm.ledger.Role;
import vn.sontm.ledger.Standing;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.programme.unit.Units;
import vn.sontm.workspace.WallClock;
import vn.sontm.workspace.Workspace;

/**
 * Nhận cơ quan cấp trên: an office that began by itself takes one that came later as the one above it. Its ledger, its
 * PCs and what its communes signed stay as they are. What people do at the other end is to enrol it like any lower office.
 */
public final class Adoptions {
    private final Workspace workspace;

    public Adoptions(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The office above that was taken. */
    public record Higher(String unit, String name) {}

    public Optional<Higher> current() {
        return higher(workspace)
                .findFirst()
                .map(grant -> new Higher(grant.unit(), Envelope.name(workspace, grant.unit())));
    }

    /** The PCs of the office above, as far as they are believed. */
    Set<DeviceId> devices() {
        return higher(workspace).map(Grant::device).collect(Collectors.toSet());
    }

    private static Stream<Grant> higher(Workspace workspace) {
        return Audience.believed(workspace).filter(grant -> grant.role() == Role.HIGHER);
    }

    /** Whether this is an office that may take another as the one above: it began by itself, and this PC may enrol. */
    public boolean possible() {
        return workspace.beganByItself() && Enrolments.mayEnrol(workspace, "*");
    }

    /** An invitation to be below another office, shown as that office's name. */
    public record Offer(Path path, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Those in a folder, under the names that offices give them; others are left out. */
    public List<Offer> offers(Path folder) {
        return InvitationFile.in(folder, workspace.environment().disk()).stream()
                .flatMap(file -> acceptable(file.path()).stream())
                .toList();
    }

    private Optional<Offer> acceptable(Path path) {
        try {
            return Optional.of(offer(path));
        } catch (Refusal e) {
            return Optional.empty();
        }
    }

    /**
     * Who invites this office to be below it. Refuses with {@link ErrorCode#INVITATION_INVALID} what is no invitation for
     * this office, and one of an office that is below this one or that is not the one taken before.
     */
    public Offer offer(Path invitationFile) {
        return new Offer(invitationFile, checked(invitationFile).name());
    }

    /**
     * Takes it as the one above. Refuses as {@link #offer} does, and with {@link ErrorCode#ENROL_CODE_WRONG} where the
     * digits are not those of the invitation's office: then somebody else has written it. Nothing is changed then.
     *
     * @param digits as that office reads them out over the phone
     */
    public Higher adopt(Path invitationFile, String digits) {
        var office = checked(invitationFile);
        office.refuseUnlessConfirmed(digits);
        var file = office.file();
        workspace
                .store()
                .merge(
                        file.changes(),
                        file.seals(),
                        Joining.arrival(
                                invitationFile.getFileName().toString(),
                                file,
                                office.invitation(),
                                workspace.environment()));
        var adoption = new Statement(register(), Content.of(office.adoption()));
        workspace.append(Stream.concat(Stream.of(adoption), oldRoot().stream()).toList());
        return new Higher(office.unit(), office.name());
    }

    /** What a person is told who has just taken it: at the first time it has to enrol this PC, later it has done so. */
    public String sentence(Higher taken) {
        var asks = new OwnEnrolment(workspace).askingCode().isPresent();
        return Messages.text(asks ? "exchange.adopted" : "exchange.adopted.again", taken.name());
    }

    /**
     * Thôi nhận: nothing that the office above says has effect here any more, until it is taken again. Refuses with
     * {@link ErrorCode#REGISTER_UNKNOWN} where there is none.
     */
    public Higher leave() {
        refuseUnlessPossible();
        var left = current()
                .orElseThrow(() -> new Refusal(ErrorCode.REGISTER_UNKNOWN, Messages.text("exchange.role.higher")));
        workspace.append(List.of(new Statement(register(), Content.removal(Messages.text("exchange.adoption.left")))));
        return left;
    }

    private HigherInvitation checked(Path file) {
        refuseUnlessPossible();
        var office = HigherInvitation.read(
                file, workspace.environment().disk(), workspace.identity().unit());
        if (isBelow(office)) {
            throw Joining.invalid("exchange.adoption.below");
        }
        var taken = devices();
        if (!taken.isEmpty() && taken.stream().noneMatch(office::isFrom)) {
            throw Joining.invalid("exchange.adoption.taken");
        }
        return office;
    }

    /** Whether it is one of the units below, or its PCs are enrolled there: a ring of offices has nobody on top. */
    private boolean isBelow(HigherInvitation office) {
        var today = WallClock.of(workspace).today();
        return Units.from(workspace.registers()).subtree(workspace.identity().unit(), today).stream()
                        .anyMatch(below -> below.code().equals(office.unit()))
                || isEnrolled(office);
    }

    private boolean isEnrolled(HigherInvitation office) {
        return workspace.store().authority().stream()
                .flatMap(Authority::standings)
                .map(Standing::grant)
                .anyMatch(grant -> grant.role() != Role.HIGHER
                        && (grant.unit().equals(office.unit()) || office.isFrom(grant.device())));
    }

    /** Where the first PC's key is no longer in use: the office above hears of it through the one that it enrols. */
    private Optional<Statement> oldRoot() {
        var identity = workspace.identity();
        return identity.isRoot()
                ? Optional.empty()
                : Optional.of(Enrolments.statement(Grant.everywhere(
                        identity.root(),
                        identity.unit(),
                        Role.OFFICE,
                        true,
                        identity.rootSigningKey(),
                        identity.rootEncryptionKey())));
    }

    private Register register() {
        return new Register(RegisterKind.ADOPTION.code(), workspace.identity().unit(), "", "");
    }

    private void refuseUnlessPossible() {
        if (!possible()) {
            throw new Refusal(ErrorCode.NOT_AUTHORISED, Messages.text("register.kind.adoption"));
        }
    }
}
