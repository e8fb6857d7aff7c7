package vn.sontm.report.planning;

import java.util.Optional;
import vn.sontm.programme.plan.PlanEdits;
import vn.sontm.report.workbook.CellReport;

/** A cell that differs from the plan: what becomes of it, and the change that it means where it means one. */
record PlanCell(CellReport report, Optional<PlanEdit> edit) {
    PlanCell refused(String why) {
        return new PlanCell(report.refused(why), Optional.empty());
    }

    /** A starting state as a change of the plan that lists it. */
    PlanCell stated() {
        return edit.orElse(null) instanceof PlanEdit.Started started
                ? new PlanCell(report, Optional.of(new PlanEdit.Stated(plan -> PlanEdits.start(plan, started.start()))))
                : this;
    }
}
