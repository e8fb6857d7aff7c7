package vn.sontm.report.planning;

import java.util.Optional;
import vn.sontm.report.workbook.CellReport;

/** A cell that differs from the plan: what becomes of it, and the change that it means where it means one. */
record PlanCell(CellReport report, Optional<PlanEdit> edit) {
    PlanCell refused(String why) {
        return new PlanCell(report.refused(why), Optional.empty());
    }
}
