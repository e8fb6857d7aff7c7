package vn.sontm.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.exchange.file.Manifest;
import vn.sontm.exchange.file.SyncFile;
import vn.sontm.store.MergeCounts;

/**
 * What merging a file would do, computed without doing it: shown to a person, then applied or left.
 *
 * @param outcome what becomes of the file when the plan is applied
 * @param refusal why it is held or rejected; empty otherwise
 * @param file empty for a rejected file
 * @param values facts that would be shown otherwise than now, in register order
 * @param submissions what the file hands in
 * @param evidence how many pieces of evidence it brings that are not here
 */
public record MergePlan(
        Path path,
        Outcome outcome,
        Optional<Refusal> refusal,
        Optional<SyncFile> file,
        MergeCounts counts,
        List<ValueChange> values,
        List<HandedIn> submissions,
        int evidence,
        List<Remark> remarks) {
    static final MergeCounts NOTHING = new MergeCounts(0, 0, 0, 0, 0, 0);

    public MergePlan {
        values = List.copyOf(values);
        submissions = List.copyOf(submissions);
        remarks = List.copyOf(remarks);
    }

    static MergePlan rejected(Path path, Refusal refusal) {
        return new MergePlan(
                path,
                Outcome.REJECTED,
                Optional.of(refusal),
                Optional.empty(),
                NOTHING,
                List.of(),
                List.of(),
                0,
                List.of());
    }

    static MergePlan held(Path path, SyncFile file, Refusal refusal) {
        return new MergePlan(
                path,
                Outcome.HELD,
                Optional.of(refusal),
                Optional.of(file),
                NOTHING,
                List.of(),
                List.of(),
                0,
                List.of());
    }

    public String fileName() {
        return path.getFileName().toString();
    }

    /** Who wrote the file; empty for a rejected one. */
    public Optional<Manifest.Sender> sender() {
        return file.map(SyncFile::manifest).map(Manifest::sender);
    }

    /** The 16 digits that this side sees, for a held file whose sender asks to be enrolled. */
    public Optional<String> code() {
        return file.filter(held -> outcome == Outcome.HELD)
                .map(SyncFile::manifest)
                .flatMap(manifest -> manifest.requests()
                        .enrolment()
                        .map(invitation -> Enrolments.code(invitation, manifest.sender())));
    }

    /** The first says what the file brings, the rest what to look at. */
    public List<String> sentences() {
        var sentences = new ArrayList<String>();
        sentences.add(headline());
        submissions.forEach(submission -> sentences.add(submission.sentence()));
        if (evidence > 0) {
            sentences.add(Messages.text("exchange.plan.evidence", evidence));
        }
        code().ifPresent(code -> sentences.add(Messages.text("exchange.plan.code", code)));
        remarks.forEach(remark -> sentences.add(remark.text()));
        return List.copyOf(sentences);
    }

    private String headline() {
        return refusal.map(Refusal::sentence).orElseGet(() -> {
            var from = sender().map(Manifest.Sender::unitName).orElseThrow();
            return outcome == Outcome.KNOWN
                    ? Messages.text("exchange.plan.known", from)
                    : Messages.text(
                            "exchange.plan.news",
                            from,
                            counts.newRegisters(),
                            counts.changedRegisters(),
                            counts.conflicts());
        });
    }
}
