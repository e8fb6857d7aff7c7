package vn.sontm.exchange;

import java.time.LocalDate;
import java.util.Collection;
import vn.sontm.base.ErrorCode;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

/** Biên nhận: the office confirms the day on which a file came; on time or late is judged by it. */
public final class Receipts {
    private final Submissions submissions;

    public Receipts(Workspace workspace) {
        this.submissions = new Submissions(workspace);
    }

    /**
     * Records a receipt for every submission in the files; they travel back with the office's next file to the unit.
     * Refuses with {@link ErrorCode#NOT_AUTHORISED} below an office.
     *
     * @param received as a person confirmed it
     * @return how many submissions were receipted
     */
    public int record(Collection<MergeResult> results, LocalDate received) {
        var count = 0;
        for (var result : results) {
            for (var submission : result.submissions()) {
                submissions.receipt(
                        submission.unit(), result.sha256(), result.fileName(), submission.period(), received);
                count++;
            }
        }
        return count;
    }
}
