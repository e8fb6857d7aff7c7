package vn.sontm.ui.department;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sontm.exchange.Exports;
import vn.sontm.programme.agenda.Agenda;
import vn.sontm.programme.agenda.DueItem;
import vn.sontm.programme.assessment.ChargedCriterion;
import vn.sontm.programme.calendar.Obligor;
import vn.sontm.programme.plan.OwnPlan;
import vn.sontm.store.Written;
import vn.sontm.ui.common.Snapshot;

/**
 * What a department has to do.
 *
 * @param reports of each kind of period the late ones and the next one
 * @param planDue the day by which its plan of the year is due; empty while the office has set none
 */
record DepartmentFacts(
        LocalDate today,
        List<ChargedCriterion> charges,
        List<DueItem> reports,
        OwnPlan plan,
        Optional<LocalDate> planDue,
        Written unsent) {
    DepartmentFacts {
        charges = List.copyOf(charges);
        reports = List.copyOf(reports);
    }

    static DepartmentFacts of(Snapshot snapshot) {
        var unit = snapshot.identity().unit();
        var year = snapshot.period().year();
        return new DepartmentFacts(
                snapshot.today(),
                snapshot.sets().all().isEmpty() ? List.of() : charges(snapshot),
                new Agenda(snapshot.registers(), snapshot.today()).reportsOfDepartment(unit),
                OwnPlan.of(snapshot.registers(), unit, year),
                snapshot.calendar().planDue(year, unit, Obligor.DEPARTMENT),
                new Exports(snapshot.workspace()).unsent());
    }

    private static List<ChargedCriterion> charges(Snapshot snapshot) {
        return ChargedCriterion.of(snapshot.identity().unit(), snapshot.office(), snapshot.departmentWords());
    }

    /** What is overdue: reports, and the plan of the year. */
    static int overdue(Snapshot snapshot) {
        var unit = snapshot.identity().unit();
        var today = snapshot.today();
        var year = snapshot.period().year();
        var plan = OwnPlan.of(snapshot.registers(), unit, year)
                .on(today, snapshot.calendar().planDue(year, unit, Obligor.DEPARTMENT));
        var reports = new Agenda(snapshot.registers(), today)
                .reportsOfDepartment(unit).stream()
                        .filter(report -> report.daysLeft(today) < 0)
                        .count();
        return (int) reports + (plan == OwnPlan.State.MISSING ? 1 : 0);
    }

    OwnPlan.State planState() {
        return plan.on(today, planDue);
    }
}
