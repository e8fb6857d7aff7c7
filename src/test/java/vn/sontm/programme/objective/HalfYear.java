package vn.sontm.programme.objective;

import java.math.BigDecimal;
import java.util.List;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanEdits;
import vn.sontm.programme.plan.SamplePlans;
import vn.sontm.report.CaoLoc;

/** What the objectives of a district's plan come to in the middle of its year. */
record HalfYear(CaoLoc district) {
    BigDecimal figure(String id) {
        return of(id).actual().orElseThrow();
    }

    ObjectiveProgress of(String id) {
        return of(district.plan(), id);
    }

    /** As if the objective named one unit or place alone. */
    ObjectiveProgress naming(String code, String id) {
        var plan = SamplePlans.caoLoc();
        PlanEdits.list(PlanEdits.element(plan, "objectives", id), "units", List.of(code));
        return of(Plan.draft(plan), id);
    }

    ObjectiveProgress of(Plan plan, String id) {
        var registers = district.registers();
        var office = Assessments.of(registers).office("cao-loc", Period.parse("2024-Q2"));
        return new ObjectiveResults(registers, office)
                .of(plan).stream()
                        .filter(progress -> progress.objective().id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }
}
