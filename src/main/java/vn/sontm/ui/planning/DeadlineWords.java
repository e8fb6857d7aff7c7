package vn.sontm.ui.planning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import vn.sontm.programme.check.PrintedDeadline;
import vn.sontm.programme.plan.PlanDeadlines;
import vn.sontm.programme.plan.PlanEdits;
import vn.sontm.ui.records.FieldText;

/** A deadline's fields as they are typed. */
final class DeadlineWords {
    private DeadlineWords() {}

    static String shown(JsonNode deadline, String field) {
        var text = deadline.path(field).asText("");
        return field.equals("latest") && !text.isEmpty() ? FieldText.day(text) : text;
    }

    /** The last day follows from the words as far as they name one. */
    static Field.Putting printed(int year) {
        return (deadline, text) -> {
            deadline.put("printed", text);
            PrintedDeadline.last(text, year).ifPresent(day -> PlanDeadlines.latest(deadline, Optional.of(day)));
        };
    }

    static void latest(ObjectNode deadline, String text) {
        PlanDeadlines.latest(deadline, text.isEmpty() ? Optional.empty() : Optional.of(FieldText.read(text)));
    }

    static void works(ObjectNode deadline, String text) {
        PlanEdits.word(deadline, "works", text);
    }
}
