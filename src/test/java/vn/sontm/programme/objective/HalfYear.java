package vn.sontm.programme.objective;

import java.math.BigDecimal;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.plan.Plan;
import vn.sontm.report.CaoLoc;

/** What the objectives of a district's plan come to in the middle of its year. */
record HalfYear(CaoLoc district) {
    BigDecimal figure(String id) {
        return of(id).actual().orElseThrow();
    }

    ObjectiveProgress of(String id) {
        return of(district.plan(), id);
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
