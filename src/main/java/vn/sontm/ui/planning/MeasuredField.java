package vn.sontm.ui.planning;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.PlanWords;
import vn.sontm.programme.plan.Yardstick;

/** By which results of a set an objective is measured; none where people report on it. */
final class MeasuredField {
    private MeasuredField() {}

    static Field field() {
        return new Field.Choice(
                "measured",
                Fields.caption("measured"),
                MeasuredField::yardsticks,
                json -> code(
                        json.path("measuredBy").path("what").asText(""),
                        json.path("measuredBy").path("set").asText("")),
                (element, code) -> {
                    element.remove("measuredBy");
                    if (!code.isEmpty()) {
                        var parts = code.split("@", 2);
                        element.putObject("measuredBy").put("what", parts[0]).put("set", parts[1]);
                    }
                });
    }

    private static String code(String what, String set) {
        return what.isEmpty() ? "" : what + "@" + set;
    }

    private static List<Option> yardsticks(DraftFacts facts) {
        var options = new ArrayList<>(List.of(new Option("", Messages.text("draft.measured.none"))));
        for (var set : facts.plan().sets()) {
            for (var what : Yardstick.What.values()) {
                options.add(
                        new Option(code(what.code(), set.id()), PlanWords.measured(what, Option.set(facts, set.id()))));
            }
        }
        return options;
    }
}
