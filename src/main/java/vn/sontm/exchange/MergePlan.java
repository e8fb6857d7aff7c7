package vn.sontm.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.exchange.file.Manifest;
import vn.sontm.exchange.file.SyncFile;
import vn.sontm.ledger.Change;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.store.MergeCounts;

/**
 * What merging a file would do, computed without doing it: shown to a person, then applied or left.
 *
 * @param from the sender as the ledger calls it, or as it calls itself where it is not known; empty for a rejected file
 * @param outcome what becomes of the file when the plan is applied
 * @param refusal why it is held or rejected; empty otherwise
 * @param file empty for a rejected file
 * @param code the 16 digits that this side sees, for a held file that asks for enrolment by an invitation of ours
 * @param fresh which of its changes are not known here yet
 * @param values facts that would be shown otherwise than now, in register order
 * @param submissions what the file hands in
 * @param evidence how many pieces of evidence it brings that are not here
 * @param invites whom it invites to a workspace of their own, where this PC could begin anew from it; empty otherwise
 */
public record MergePlan(
        Path path,
        String from,
        Outcome outcome,
        Optional<Refusal> refusal,
        Optional<SyncFile> file,
        Optional<String> code,
        MergeCounts counts,
        List<Sent> fresh,
        List<ValueChange> values,
        List<HandedIn> submissions,
        int evidence,
        List<Remark> remarks,
        Optional<String> invites) {
    private static final MergeCounts NOTHING = new MergeCounts(0, 0, 0, 0, 0, 0);

    public MergePlan {
        fresh = List.copyOf(fresh);
        values = List.copyOf(values);
        submissions = List.copyOf(submissions);
        remarks = List.copyOf(remarks);
    }

    static MergePlan rejected(Path path, Refusal refusal) {
        return without(path, "", Outcome.REJECTED, refusal, Optional.empty(), Optional.empty());
    }

    static MergePlan held(Path path, String from, SyncFile file, Optional<String> code, Refusal refusal) {
        return without(path, from, Outcome.HELD, refusal, Optional.of(file), code);
    }

    private static MergePlan without(
            Path path, String from, Outcome outcome, Refusal refusal, Optional<SyncFile> file, Optional<String> code) {
        return new MergePlan(
                path,
                from,
                outcome,
                Optional.of(refusal),
                file,
                code,
                NOTHING,
                List.of(),
                List.of(),
                List.of(),
                0,
                List.of(),
                Optional.empty());
    }

    MergePlan inviting(Optional<String> whom) {
        return new MergePlan(
                path, from, outcome, refusal, file, code, counts, fresh, values, submissions, evidence, remarks, whom);
    }

    public String fileName() {
        return PutOff.shownName(path);
    }

    /** What it hands in; where it brings nothing new or waits for an enrolment, what its sender handed in last. */
    public List<HandedIn> handedIn() {
        return submissions.isEmpty() ? last().stream().toList() : submissions;
    }

    private Optional<HandedIn> last() {
        return file.stream()
                .flatMap(known -> known.changes().stream())
                .filter(change -> change.register().kind().equals(RegisterKind.SUBMISSION.code()))
                .max(Comparator.comparingLong(Change::lamport))
                .flatMap(change ->
                        HandedIn.of(change.register(), change.content().json()));
    }

    /** Who wrote the file; empty for a rejected one. */
    public Optional<Manifest.Sender> sender() {
        return file.map(SyncFile::manifest).map(Manifest::sender);
    }

    /** The first says what the file brings, the rest what to look at. */
    public List<String> sentences() {
        var sentences = new ArrayList<String>();
        sentences.add(headline());
        submissions.forEach(submission -> sentences.add(submission.sentence()));
        if (evidence > 0) {
            sentences.add(Messages.text("exchange.plan.evidence", evidence));
        }
        code.ifPresent(digits -> sentences.add(Messages.text("exchange.plan.code", digits)));
        remarks.forEach(remark -> sentences.add(remark.text()));
        return List.copyOf(sentences);
    }

    private String headline() {
        return refusal.map(Refusal::sentence)
                .orElseGet(() -> outcome == Outcome.KNOWN
                        ? Messages.text("exchange.plan.known", from)
                        : Messages.text(
                                "exchange.plan.news",
                                from,
                                counts.newRegisters(),
                                counts.changedRegisters(),
                                counts.conflicts()));
    }
}
