package vn.sontm.report.planning;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.PlanEdits;
import vn.sontm.programme.plan.PlanSet;
import vn.sontm.programme.plan.Target;

/** What the plan asks of each subject for each criterion. */
final class TargetMatrix extends Matrix<Target> {
    private final PlanSet set;

    TargetMatrix(PlanPicture picture, PlanSet set) {
        super(picture, set, words());
        this.set = set;
    }

    @Override
    public String id() {
        return "targets/" + set.id();
    }

    @Override
    public String sheet() {
        return Messages.text("planning.sheet.targets", set.id());
    }

    @Override
    Optional<Target> said(PlanPicture from, String subject, String id, int number) {
        return from.target(subject, id, number);
    }

    @Override
    PlanEdit edit(String subject, String id, int number, Optional<Target> word) {
        return new PlanEdit.Stated(plan -> PlanEdits.target(PlanEdits.criterion(plan, id, number), subject, word));
    }

    private static Map<String, Target> words() {
        var words = new LinkedHashMap<String, Target>();
        for (var target : Target.values()) {
            words.put(Messages.text("report.target." + target.code()), target);
        }
        return words;
    }
}
