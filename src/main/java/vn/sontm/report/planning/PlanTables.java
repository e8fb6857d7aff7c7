package vn.sontm.report.planning;

import java.util.ArrayList;
import java.util.List;

/** All sheets of a plan, in their order. */
final class PlanTables {
    private PlanTables() {}

    static List<PlanTable> of(PlanPicture picture) {
        var tables = new ArrayList<PlanTable>();
        picture.plan().sets().forEach(set -> tables.add(new Matrix<>(picture, set, MatrixKind.TARGETS)));
        picture.plan().sets().forEach(set -> tables.add(new Matrix<>(picture, set, MatrixKind.STARTS)));
        tables.add(new DeadlineTable(picture));
        picture.plan().sets().forEach(set -> tables.add(new Matrix<>(picture, set, MatrixKind.ROLES)));
        tables.add(new AssignmentTable(picture));
        tables.add(new TaskTable(picture));
        tables.add(new ObjectiveTable(picture));
        tables.add(new DocumentTable(picture));
        return tables;
    }
}
