package vn.sontm.ui.planning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.Duty;
import vn.sontm.programme.plan.PlanWords;

/** What agencies owe all year round. */
final class DutyList {
    private static final List<String> EVERY = List.of("", "P7D", "P1M", "P2M", "P3M", "P6M", "P1Y");
    private static final String KIND = "plan.duty.";

    private DutyList() {}

    static PlanList list() {
        return new PlanList(
                "duties",
                Optional.of(""),
                Json.object().put("kind", "continuous").put("text", ""),
                List.of(
                        PlanList.Column.text("text"),
                        PlanList.Column.agencies("by", 160),
                        PlanList.Column.coded("kind", 90, KIND)),
                List.of(
                        Fields.required("text", "text", 3),
                        Fields.choice("kind", Duty.Kind.values(), Duty.Kind::code, KIND),
                        Fields.agencies("by", "by"),
                        Fields.agencies("to", "to"),
                        Fields.agencies("via", "via"),
                        Fields.choice("every", "every", EVERY, DutyList::every),
                        due("printed", DutyList::printed),
                        due("latest", DutyList::latest),
                        Fields.amount("count", "count"),
                        Fields.unitOf("count"),
                        Fields.places("units", "units")));
    }

    private static Field due(String name, Field.Putting putting) {
        return new Field.Text(
                "due-" + name,
                Fields.caption(name.equals("latest") ? "latest" : "deadlines"),
                1,
                json -> DeadlineWords.shown(json.path("due"), name),
                putting);
    }

    /** The one deadline of a duty is there as long as its words are. */
    private static void printed(ObjectNode duty, String text) {
        if (text.isEmpty()) {
            duty.remove("due");
        } else {
            duty.withObject("/due").put("printed", text);
        }
    }

    private static void latest(ObjectNode duty, String text) {
        if (duty.path("due") instanceof ObjectNode due) {
            DeadlineWords.latest(due, text);
        }
    }

    private static String every(String code) {
        return code.isEmpty() ? Messages.text("draft.every.none") : PlanWords.every(Period.parse(code));
    }
}
