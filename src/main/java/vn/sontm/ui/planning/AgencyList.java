package vn.sontm.ui.planning;

import java.util.List;
import java.util.Optional;
import vn.sontm.base.Json;
import vn.sontm.programme.plan.PlanEdits;

/** The agencies that the plan gives something to do. */
final class AgencyList {
    private AgencyList() {}

    static PlanList list() {
        return new PlanList(
                "agencies",
                Optional.of(""),
                Json.object().put("name", ""),
                List.of(
                        PlanList.Column.text("name"),
                        new PlanList.Column(
                                "printed-names",
                                240,
                                (words, json) -> String.join("; ", PlanEdits.texts(json.path("printed"))))),
                List.of(Fields.required("name", "name", 2), Fields.lines("printed", "printed-names")));
    }
}
