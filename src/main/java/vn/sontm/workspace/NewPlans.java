package vn.sontm.workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.drafting.BlankPlan;
import vn.sontm.programme.drafting.NextPlan;
import vn.sontm.programme.drafting.YearEnd;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanHead;
import vn.sontm.programme.plan.PlanNow;

/** Begins the plan of a year that has none yet, as a draft. */
public final class NewPlans {
    private final Workspace workspace;
    private final PlanDrafts drafts;

    public NewPlans(Workspace workspace) {
        this.workspace = workspace;
        this.drafts = new PlanDrafts(workspace);
    }

    /** The latest plan in force before a year, which a new one may go on from. */
    public Optional<PlanHead> before(int year) {
        return new Plans(workspace)
                .list().stream()
                        .filter(head ->
                                head.office().equals(workspace.identity().unit()) && head.year() < year)
                        .max(Comparator.comparingInt(PlanHead::year));
    }

    /**
     * Says nothing yet. Refuses with {@link ErrorCode#PLAN_INVALID} a year that has a plan, with
     * {@link ErrorCode#UNIT_UNKNOWN} while nobody has entered the office's units.
     *
     * @return the new plan's id
     */
    public String blank(int year) {
        var id = free(year);
        return keep(
                id, BlankPlan.of(workspace.registers(), id, workspace.identity().unit(), year));
    }

    /** Goes on from the plan before, with what became of it. Refuses with {@link ErrorCode#PLAN_INVALID}. */
    public String carriedOver(int year) {
        var id = free(year);
        var head = before(year).orElseThrow(() -> refusal(Messages.text("plan.drafts.first")));
        var registers = workspace.registers();
        var last = PlanNow.of(registers, head.id()).orElseThrow();
        var plan = Plan.draft(last);
        var whole = Period.parse("%04d".formatted(head.year()));
        var results = Assessments.of(workspace.periods().ofAll(whole)).office(head.office(), whole);
        return keep(id, NextPlan.of(last, plan, new YearEnd(plan, registers, results), registers, id, year));
    }

    private String keep(String id, ObjectNode plan) {
        drafts.keep(id, plan);
        return id;
    }

    private String free(int year) {
        drafts.list().stream().filter(plan -> plan.year() == year).findFirst().ifPresent(plan -> {
            throw refusal(Messages.text("plan.drafts.year", Integer.toString(year), plan.title()));
        });
        return workspace.identity().unit() + "-" + year;
    }

    private static Refusal refusal(String why) {
        return new Refusal(ErrorCode.PLAN_INVALID, List.of(why), 1);
    }
}
