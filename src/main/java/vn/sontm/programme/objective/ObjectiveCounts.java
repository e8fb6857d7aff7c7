package vn.sontm.programme.objective;

import java.util.List;
import vn.sontm.programme.assessment.Verdict;

/**
 * How many objectives of a plan are reached.
 *
 * @param unknown of how many nothing tells
 */
public record ObjectiveCounts(int all, int reached, int missed, int unknown) {
    public static ObjectiveCounts of(List<ObjectiveProgress> objectives) {
        return new ObjectiveCounts(
                objectives.size(),
                count(objectives, Verdict.MET),
                count(objectives, Verdict.NOT_MET),
                count(objectives, Verdict.NO_DATA));
    }

    private static int count(List<ObjectiveProgress> objectives, Verdict verdict) {
        return (int) objectives.stream().filter(one -> one.verdict() == verdict).count();
    }
}
