package vn.sontm.ui.today;

import java.util.List;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.objective.ObjectiveCounts;
import vn.sontm.programme.objective.ObjectiveProgress;
import vn.sontm.programme.objective.ObjectiveWords;
import vn.sontm.ui.common.PeriodObjectives;
import vn.sontm.ui.common.Snapshot;

/** What the objectives of the plan have come to. */
record Objectives(List<ObjectiveProgress> all) {
    Objectives {
        all = List.copyOf(all);
    }

    static Objectives of(Snapshot snapshot) {
        return new Objectives(PeriodObjectives.plan(snapshot)
                .map(plan -> PeriodObjectives.of(snapshot, plan))
                .orElse(List.of()));
    }

    /** How many are reached, and those that are not. */
    Topic topic() {
        var missed =
                all.stream().filter(one -> one.verdict() == Verdict.NOT_MET).toList();
        return Topic.of("objectives", "programme", "objectives", missed, Objectives::line)
                .counting(all.isEmpty() ? "" : ObjectiveWords.summary(ObjectiveCounts.of(all)));
    }

    private static Line line(ObjectiveProgress progress) {
        return new Line(
                progress.objective().text(),
                Messages.text(
                        "today.objective",
                        ObjectiveWords.actual(progress),
                        progress.objective().quantity().words()),
                false,
                "programme",
                "objectives");
    }
}
