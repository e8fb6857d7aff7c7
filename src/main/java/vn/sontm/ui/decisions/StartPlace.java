package vn.sontm.ui.decisions;

import java.util.List;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.plan.StartState;

/** A subject of a unit under the chosen set. */
record StartPlace(String subject, String name, List<CriterionStatus> criteria) {
    StartPlace {
        criteria = List.copyOf(criteria);
    }

    long missing() {
        return criteria.stream()
                .filter(criterion -> criterion.start() == StartState.UNKNOWN)
                .count();
    }
}
