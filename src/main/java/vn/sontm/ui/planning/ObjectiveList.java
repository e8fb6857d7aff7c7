package vn.sontm.ui.planning;

import java.util.List;
import java.util.Optional;
import vn.sontm.base.Json;
import vn.sontm.programme.plan.Relation;

/** The objectives of the plan. */
final class ObjectiveList {
    private ObjectiveList() {}

    static PlanList list() {
        return new PlanList(
                "objectives",
                Optional.of(""),
                Json.object()
                        .put("text", "")
                        .put("comparator", "gte")
                        .put("value", 0)
                        .put("unit", ""),
                List.of(
                        PlanList.Column.text("text"),
                        new PlanList.Column("value", 70, (words, json) -> Fields.shown(json.path("value"))),
                        PlanList.Column.word("measure", 80, "unit")),
                List.of(
                        Fields.required("text", "text", 3),
                        Fields.choice("comparator", Relation.values(), Relation::code, "draft.relation."),
                        Fields.figure("value", "value"),
                        Fields.figure("most", "most"),
                        Fields.required("unit", "measure", 1),
                        Fields.text("printed", "printed", 1),
                        Fields.places("units", "units"),
                        MeasuredField.field(),
                        CountedField.field()));
    }
}
