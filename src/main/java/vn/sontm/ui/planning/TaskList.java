package vn.sontm.ui.planning;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.Json;
import vn.sontm.programme.plan.FundingSource;

/** The tasks and works of the plan. */
final class TaskList {
    private TaskList() {}

    static PlanList list() {
        var fields = new ArrayList<Field>(List.of(
                Fields.required("text", "text", 3),
                Fields.choice("kind", List.of("task", "work", "indicator"), "draft.task."),
                new Field.Pick("criteria", Fields.caption("criteria"), Option::criteria),
                Fields.places("units", "units"),
                Fields.amount("quantity", "quantity"),
                Fields.unitOf("quantity"),
                new Field.Deadlines("deadlines", Fields.caption("deadlines")),
                Fields.agencies("lead", "lead"),
                Fields.agencies("coordinating", "coordinating"),
                Fields.lines("contents", "contents")));
        FundingSource.ALL.forEach(source -> fields.add(Fields.money(source)));
        return new PlanList(
                "tasks",
                Optional.of(""),
                Json.object().put("kind", "task").put("text", ""),
                List.of(
                        PlanList.Column.text("text"),
                        new PlanList.Column(
                                "deadlines", 150, (words, json) -> joined(json.path("deadlines"), "printed")),
                        PlanList.Column.agencies("lead", 150)),
                fields);
    }

    private static String joined(JsonNode list, String field) {
        var texts = new ArrayList<String>();
        list.forEach(element -> texts.add(element.path(field).asText()));
        return String.join("; ", texts);
    }
}
