package vn.sontm.ui.planning;

import java.util.List;

/** All lists of the plan that are edited element by element, in the order of the screen. */
final class PlanLists {
    private PlanLists() {}

    static List<PlanList> all() {
        return List.of(
                ObjectiveList.list(),
                TaskList.list(),
                AgencyList.list(),
                DutyList.list(),
                DueDayList.list(),
                DocumentList.list());
    }
}
