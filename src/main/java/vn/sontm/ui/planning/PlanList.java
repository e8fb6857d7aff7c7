package vn.sontm.ui.planning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.PlanEdits;
import vn.sontm.programme.plan.PlanWords;
import vn.sontm.workspace.PlanDrafts;

/**
 * One list of the plan that is edited element by element.
 *
 * @param list the field of the plan
 * @param prefix what the id of a new element begins with; empty where elements have no ids and are told by their place
 * @param blank what a new element says
 * @param columns what the table shows
 */
record PlanList(String list, Optional<String> prefix, ObjectNode blank, List<Column> columns, List<Field> fields) {
    /** @param key of its title, below {@code plan.field.} */
    record Column(String key, double width, BiFunction<PlanWords, JsonNode, String> words) {
        private static final double WIDEST = 280;

        /** What an element is about. */
        static Column text(String field) {
            return word(field, WIDEST, field);
        }

        /** What a field says as it stands. */
        static Column word(String key, double width, String field) {
            return new Column(key, width, (words, json) -> json.path(field).asText());
        }

        /** What the code in a field is called, below a key of the messages. */
        static Column coded(String field, double width, String words) {
            return new Column(
                    field,
                    width,
                    (plan, json) -> Messages.text(words + json.path(field).asText()));
        }

        /** The names of the agencies that a field lists. */
        static Column agencies(String field, double width) {
            return new Column(field, width, (words, json) -> words.agencies(PlanEdits.texts(json.path(field))));
        }
    }

    /** What tells an element from the others. */
    String key(int place, JsonNode element) {
        return prefix.isEmpty() ? Integer.toString(place) : element.path("id").asText();
    }

    Optional<ObjectNode> find(ObjectNode plan, String key) {
        return prefix.isEmpty() ? PlanEdits.at(plan, list, Integer.parseInt(key)) : PlanEdits.find(plan, list, key);
    }

    void remove(ObjectNode plan, String key) {
        if (prefix.isEmpty()) {
            PlanEdits.elements(plan, list, elements -> elements.remove(Integer.parseInt(key)));
        } else {
            PlanEdits.remove(plan, list, key);
        }
    }

    /** Adds one that says nothing yet. */
    String add(PlanDrafts drafts, String plan) {
        if (prefix.isPresent()) {
            return drafts.add(plan, list, prefix.get(), blank);
        }
        var edited = drafts.edit(plan, json -> json.withArray(list).add(blank.deepCopy()));
        return Integer.toString(edited.path(list).size() - 1);
    }
}
