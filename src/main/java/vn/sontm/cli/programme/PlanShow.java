package vn.sontm.cli.programme;

import java.util.Comparator;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.PeriodOption;
import vn.sontm.cli.frame.Session;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanHead;
import vn.sontm.workspace.Plans;
import vn.sontm.workspace.Workspace;

/** The plan of a year: sets, criteria with targets and deadlines, objectives, duties. */
@CommandLine.Command(name = "show")
final class PlanShow implements Command {
    @Mixin
    private final PeriodOption period = new PeriodOption();

    @Override
    public Answer run(Session session) {
        return session.inWorkspace(workspace -> {
            var plan = find(workspace, period.given());
            var sets = workspace.sets();
            return Answer.of(new PlanText(plan, sets).lines(), new PlanJson(plan, sets).write());
        });
    }

    /** The plan of the period's year, else of the latest year that has one; refuses with {@link ErrorCode#PLAN_MISSING}. */
    static Plan find(Workspace workspace, Optional<Period> period) {
        var plans = new Plans(workspace);
        return period.or(() -> latest(plans))
                .flatMap(plans::current)
                .orElseThrow(() -> new Refusal(ErrorCode.PLAN_MISSING));
    }

    private static Optional<Period> latest(Plans plans) {
        return plans.list().stream()
                .max(Comparator.comparingInt(PlanHead::year))
                .map(head -> Period.parse("%04d".formatted(head.year())));
    }
}
