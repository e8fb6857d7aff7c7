package vn.sontm.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.Refusal;
import vn.sontm.store.MergeCounts;

/**
 * What became of a file.
 *
 * @param sha256 of the file, in hexadecimal; empty where it could not be read
 * @param unit the sender's code; empty for a rejected file
 * @param refusal why it was held or rejected; empty otherwise
 * @param sentences what a person is told
 */
public record MergeResult(
        Path path,
        String sha256,
        String unit,
        Outcome outcome,
        Optional<Refusal> refusal,
        MergeCounts counts,
        List<HandedIn> submissions,
        int evidence,
        List<String> sentences) {
    public MergeResult {
        submissions = List.copyOf(submissions);
        sentences = List.copyOf(sentences);
    }

    static MergeResult of(MergePlan plan) {
        return new MergeResult(
                plan.path(),
                plan.file().map(file -> file.sha256()).orElse(""),
                plan.sender().map(sender -> sender.unit()).orElse(""),
                plan.outcome(),
                plan.refusal(),
                plan.counts(),
                plan.submissions(),
                plan.evidence(),
                plan.sentences());
    }

    /** The same for another copy of the file. */
    MergeResult of(Path copy) {
        return new MergeResult(copy, sha256, unit, outcome, refusal, counts, submissions, evidence, sentences);
    }

    public String fileName() {
        return PutOff.shownName(path);
    }
}
