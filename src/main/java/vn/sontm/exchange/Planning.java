package vn.sontm.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.exchange.file.Invitation;
import vn.sontm.exchange.file.SyncFile;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Role;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.store.MergePreview;
import vn.sontm.workspace.EvidenceFiles;
import vn.sontm.workspace.RegisterWords;
import vn.sontm.workspace.Workspace;

/** Compares a file that was read with the ledger. Nothing is changed. */
final class Planning {
    private final Workspace workspace;

    Planning(Workspace workspace) {
        this.workspace = workspace;
    }

    MergePlan plan(Path path, SyncFile file) {
        return compared(path, file).inviting(invited(file));
    }

    /** Below an office a PC may begin anew from an invitation, such as a unit's that bears another code now. */
    private Optional<String> invited(SyncFile file) {
        return file.manifest()
                .invitation()
                .filter(invitation -> !workspace.identity().isOffice() && invitation.role() != Role.OFFICE)
                .filter(invitation ->
                        !invitation.office().device().equals(workspace.keys().device()))
                .map(Invitation::unitName);
    }

    private MergePlan compared(Path path, SyncFile file) {
        try {
            refuseUnlessForUs(file);
            var preview = workspace.store().preview(file.changes(), file.seals());
            if (!isBelieved(file.manifest().sender().device(), preview)) {
                var from = from(file);
                refuseOfferFromAbove(file, from);
                var code = new Enrolments(workspace).code(file.manifest());
                return MergePlan.held(path, from, file, code, new Refusal(ErrorCode.FILE_HELD, from));
            }
            return planned(path, file, preview);
        } catch (Refusal refusal) {
            return MergePlan.rejected(path, refusal);
        }
    }

    /** What is not encrypted may have been meant for others: below an office only what is for the unit, or for everyone, is taken. */
    private void refuseUnlessForUs(SyncFile file) {
        var identity = workspace.identity();
        var own = identity.unit();
        var manifest = file.manifest();
        if (!identity.isOffice()
                && !manifest.recipient().unit().equals(own)
                && !manifest.recipient().unit().equals(ExportRequest.EVERYONE)
                && !manifest.sender().unit().equals(own)) {
            throw new Refusal(ErrorCode.FILE_NOT_FOR_US);
        }
    }

    /** An invitation to be below another office waits for no enrolment: a person takes it, with that office's digits. */
    private void refuseOfferFromAbove(SyncFile file, String from) {
        var isOffer = file.manifest()
                .invitation()
                .filter(invitation -> invitation.role() == Role.OFFICE)
                .filter(invitation ->
                        invitation.unit().equals(workspace.identity().unit()))
                .isPresent();
        if (isOffer && new Adoptions(workspace).possible()) {
            throw new Refusal(ErrorCode.INVITATION_INVALID, Messages.text("exchange.adoption.offered", from));
        }
    }

    /** The enrolment may come with the very file. */
    private boolean isBelieved(DeviceId sender, MergePreview preview) {
        return workspace.isOwn(sender)
                || preview.authority()
                        .filter(authority -> authority.devices().contains(sender))
                        .isPresent();
    }

    private MergePlan planned(Path path, SyncFile file, MergePreview preview) {
        var files = new EvidenceFiles(workspace);
        var evidence = (int) file.manifest().evidence().stream()
                .filter(sha256 -> !files.isSound(sha256))
                .count();
        var outcome = preview.fresh().isEmpty() && evidence == 0 ? Outcome.KNOWN : Outcome.MERGED;
        return new MergePlan(
                path,
                from(file),
                outcome,
                Optional.empty(),
                Optional.of(file),
                Optional.empty(),
                preview.counts(),
                Sent.of(preview.fresh()),
                ValueChange.of(preview, new RegisterWords(workspace.registers())),
                submissions(preview),
                evidence,
                new Remarks(workspace, file, preview).list(),
                Optional.empty());
    }

    /** What a PC calls itself counts only where the ledger does not know its unit. */
    private String from(SyncFile file) {
        var sender = file.manifest().sender();
        var known = Envelope.name(workspace, sender.unit());
        return known.equals(sender.unit()) ? sender.unitName() : known;
    }

    private static List<HandedIn> submissions(MergePreview preview) {
        return preview.differences().stream()
                .filter(difference -> difference.register().kind().equals(RegisterKind.SUBMISSION.code()))
                .flatMap(difference -> difference.after().stream()
                        .flatMap(content -> HandedIn.of(difference.register(), content.json()).stream()))
                .toList();
    }
}
