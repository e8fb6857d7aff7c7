package vn.sontm.report.planning;

import java.util.List;

/** One kind of sheet of a plan: what it shows, and what a changed cell means. */
interface PlanTable {
    /** Stands before the key of every row, so that a sheet is known whatever its name. */
    String id();

    String sheet();

    List<PlanColumn> columns();

    List<PlanRow> rows();

    /**
     * What a cell means that differs from what the plan says.
     *
     * @param row as it is typed, all its cells
     * @param typed composed and stripped; may be empty
     * @throws Unreadable what means nothing, with the reason
     */
    PlanEdit read(PlanRow row, String column, String typed) throws Unreadable;
}
