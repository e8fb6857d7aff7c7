package vn.sontm.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.exchange.file.Invitation;
import vn.sontm.exchange.file.SyncFile;
import vn.sontm.exchange.file.SyncFileReader;
import vn.sontm.ledger.Authority;
import vn.sontm.ledger.Role;
import vn.sontm.programme.register.OwnershipRules;
import vn.sontm.store.Arrival;
import vn.sontm.store.JournalEntry;
import vn.sontm.workspace.Environment;
import vn.sontm.workspace.InvitationFacts;
import vn.sontm.workspace.Workspace;

/** Nhận tệp mời: makes this PC's workspace from an office's invitation. Work and export start at once. */
public final class Joining {
    private final String name;
    private final SyncFile file;
    private final Invitation invitation;

    private Joining(String name, SyncFile file) {
        this.name = name;
        this.file = file;
        this.invitation = checked(file);
    }

    /**
     * Makes the workspace, with the plan and the catalogues that the invitation brings, and opens it. Refuses with
     * {@link ErrorCode#INVITATION_INVALID} what is no invitation, or whose office may not invite; and as
     * {@link SyncFileReader} and {@link Workspace#createCommune} do. Nothing is made then.
     */
    public static Workspace from(Path invitationFile, Path directory, Environment environment) {
        return look(invitationFile, environment).make(directory, environment);
    }

    /** Reads and checks an invitation; nothing is made yet, and the file is not needed any more. */
    static Joining look(Path invitationFile, Environment environment) {
        return new Joining(
                invitationFile.getFileName().toString(),
                new SyncFileReader(environment.disk(), List.of()).read(invitationFile));
    }

    Workspace make(Path directory, Environment environment) {
        var workspace = Workspace.createCommune(directory, facts(invitation), environment);
        try {
            workspace.store().merge(file.changes(), file.seals(), arrival(name, file, invitation, environment));
            return workspace;
        } catch (RuntimeException e) {
            workspace.close();
            throw e;
        }
    }

    static Invitation checked(SyncFile file) {
        var invitation = file.manifest().invitation().orElseThrow(() -> invalid("exchange.invitation.none"));
        if (!invitation.valid()
                || !invitation.office().device().equals(file.manifest().sender().device())) {
            throw invalid("exchange.invitation.signature");
        }
        if (!mayInvite(file, invitation)) {
            throw invalid("exchange.invitation.authority");
        }
        return invitation;
    }

    /** Whether it follows from the changes in the file that the office may enrol PCs of the unit. */
    private static boolean mayInvite(SyncFile file, Invitation invitation) {
        var root = invitation.trust();
        return Authority.of(root.root(), root.unit(), file.changes(), new OwnershipRules())
                .standings(invitation.office().device())
                .stream()
                .filter(standing -> !standing.revoked())
                .anyMatch(standing -> standing.grant().role() == Role.OFFICE
                        && standing.grant().mayEnrol()
                        && standing.grant().covers(invitation.unit()));
    }

    private static InvitationFacts facts(Invitation invitation) {
        var trust = invitation.trust();
        return new InvitationFacts(
                invitation.unit(),
                invitation.unitName(),
                invitation.role(),
                invitation.role() == Role.OFFICE
                        ? invitation.unit()
                        : invitation.office().unit(),
                trust.unit(),
                trust.root(),
                trust.signingKey(),
                trust.encryptionKey(),
                trust.recoveryKey());
    }

    static Arrival arrival(String name, SyncFile file, Invitation invitation, Environment environment) {
        var journal = new JournalEntry(
                file.sha256(),
                name,
                "in",
                "merged",
                invitation.office().unit(),
                environment.now(),
                Messages.text("exchange.journal.invitation", file.changes().size()));
        return new Arrival(file.manifest().sender().device(), Map.of(), facts(file, invitation), journal);
    }

    private static Map<String, String> facts(SyncFile file, Invitation invitation) {
        return Carried.facts(file.sha256(), Sent.of(file.changes()), List.of(), ExchangeFacts.of(invitation));
    }

    static Refusal invalid(String key) {
        return new Refusal(ErrorCode.INVITATION_INVALID, Messages.text(key));
    }
}
