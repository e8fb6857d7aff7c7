package vn.sontm.report.planning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.sontm.programme.plan.Target;

/** Finds and changes places in a plan's JSON. */
final class PlanNode {
    private PlanNode() {}

    /** The element with an id; a new one where there is none. */
    static ObjectNode element(ObjectNode plan, String list, String id) {
        return find(plan, list, element -> element.path("id").asText().equals(id))
                .orElseGet(() -> plan.withArray(list).addObject().put("id", id));
    }

    static ObjectNode criterion(ObjectNode plan, String set, int number) {
        return find(
                        plan,
                        "criteria",
                        element -> element.path("set").asText().equals(set)
                                && element.path("number").asInt() == number)
                .orElseGet(() ->
                        plan.withArray("criteria").addObject().put("set", set).put("number", number));
    }

    /** Leaves a subject in one of the lists of targets, or in none. */
    static void target(ObjectNode criterion, String subject, Optional<Target> target) {
        for (var each : Target.values()) {
            var names = names(criterion.path(each.code()));
            var wanted = target.filter(each::equals).isPresent();
            if (names.contains(subject) == wanted) {
                continue;
            }
            var list = criterion.putArray(each.code());
            names.stream().filter(name -> !name.equals(subject)).forEach(list::add);
            if (wanted) {
                list.add(subject);
            }
            if (list.isEmpty()) {
                criterion.remove(each.code());
            }
        }
    }

    /** Whether the lists say what the register says; a subject that stands in two of them has the first. */
    static boolean agrees(ObjectNode criterion, String subject, Optional<Target> target) {
        return Stream.of(Target.values())
                .filter(each -> names(criterion.path(each.code())).contains(subject))
                .findFirst()
                .equals(target);
    }

    static void list(ObjectNode element, String field, List<String> texts) {
        element.remove(field);
        if (!texts.isEmpty()) {
            texts.forEach(element.putArray(field)::add);
        }
    }

    private static List<String> names(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static Optional<ObjectNode> find(ObjectNode plan, String list, Predicate<JsonNode> which) {
        return StreamSupport.stream(plan.withArray(list).spliterator(), false)
                .filter(which)
                .findFirst()
                .map(ObjectNode.class::cast);
    }
}
