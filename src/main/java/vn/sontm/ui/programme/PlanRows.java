package vn.sontm.ui.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sontm.programme.calendar.Obligor;
import vn.sontm.ui.common.Departments;
import vn.sontm.ui.common.PlanStanding;
import vn.sontm.ui.common.Snapshot;

/**
 * The plans of a year that communes, departments and other agencies in charge make for themselves.
 *
 * @param office that writes for those without a PC
 */
record PlanRows(int year, LocalDate today, String office, List<PlanStanding> rows) {
    PlanRows {
        rows = List.copyOf(rows);
    }

    static PlanRows of(Snapshot snapshot) {
        var day = snapshot.period().lastDay();
        var rows = new ArrayList<PlanStanding>();
        snapshot.units()
                .communes(snapshot.identity().unit(), day)
                .forEach(unit ->
                        rows.add(PlanStanding.of(snapshot, unit.code(), unit.fullNameOn(day), Obligor.COMMUNE)));
        Departments.of(snapshot)
                .forEach((id, name) -> rows.add(PlanStanding.of(snapshot, id, name, Obligor.DEPARTMENT)));
        return new PlanRows(
                snapshot.period().year(), snapshot.today(), snapshot.identity().unit(), rows);
    }
}
