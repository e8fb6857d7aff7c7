package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Finds and changes places in a plan's JSON, which may be half finished: whatever is there is left as it is. */
public final class PlanEdits {
    private PlanEdits() {}

    /** The element with an id; a new one where there is none. */
    public static ObjectNode element(ObjectNode plan, String list, String id) {
        return find(plan, list, has(id))
                .orElseGet(() -> plan.withArray(list).addObject().put("id", id));
    }

    /** Empty where no element of the list has the id. */
    public static Optional<ObjectNode> find(ObjectNode plan, String list, String id) {
        return find(plan, list, has(id));
    }

    /** Takes the element with an id out of its list. */
    public static void remove(ObjectNode plan, String list, String id) {
        elements(plan, list, elements -> remove(elements, has(id)));
    }

    /** The element at a place of a list, from 0; empty where the list is shorter by now. */
    public static Optional<ObjectNode> at(JsonNode holder, String list, int place) {
        return Optional.of(holder.path(list).path(place))
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast);
    }

    /** Changes a list of elements; without any it is taken away. */
    public static void elements(ObjectNode holder, String list, Consumer<ArrayNode> change) {
        change.accept(holder.withArray(list));
        if (holder.path(list).isEmpty()) {
            holder.remove(list);
        }
    }

    /** States the money of one source, in triệu đồng, in place of what was said of it. */
    public static void share(ObjectNode task, String source, Optional<BigDecimal> amount) {
        elements(task, "funding", shares -> {
            remove(shares, share -> share.path("source").asText().equals(source));
            amount.ifPresent(figure -> shares.addObject().put("source", source).put("amount", figure));
        });
    }

    private static void remove(ArrayNode elements, Predicate<JsonNode> which) {
        for (var place = elements.size() - 1; place >= 0; place--) {
            if (which.test(elements.get(place))) {
                elements.remove(place);
            }
        }
    }

    /** The plan's paragraph on a criterion; a new one where there is none. */
    public static ObjectNode criterion(ObjectNode plan, String set, int number) {
        return findCriterion(plan, set, number)
                .orElseGet(() ->
                        plan.withArray("criteria").addObject().put("set", set).put("number", number));
    }

    public static Optional<ObjectNode> findCriterion(ObjectNode plan, String set, int number) {
        return find(
                plan,
                "criteria",
                element -> element.path("set").asText().equals(set)
                        && element.path("number").asInt() == number);
    }

    /** Gives a paragraph its name where it has none. */
    public static void named(ObjectNode criterion, String name) {
        if (criterion.path("name").asText("").isEmpty()) {
            criterion.put("name", name);
        }
    }

    /** Leaves a subject in one of the lists of targets, or in none. */
    public static void target(ObjectNode criterion, String subject, Optional<Target> target) {
        only(criterion, Stream.of(Target.values()).map(Target::code), subject, target.map(Target::code));
    }

    /** Gives an agency one part in a criterion or a task, or none. */
    public static void role(ObjectNode element, String agency, Optional<PlanRole> role) {
        only(element, Stream.of(PlanRole.values()).map(PlanRole::code), agency, role.map(PlanRole::code));
    }

    /** Leaves a code in the wanted one of several lists; it keeps its place where it stands there already. */
    private static void only(ObjectNode element, Stream<String> lists, String code, Optional<String> wanted) {
        lists.forEach(field -> {
            var codes = new ArrayList<>(texts(element.path(field)));
            var here = wanted.filter(field::equals).isPresent();
            if (codes.contains(code) != here) {
                codes.removeIf(code::equals);
                if (here) {
                    codes.add(code);
                }
                list(element, field, codes);
            }
        });
    }

    /** What is asked of a subject; of one that stands in two of the lists, the first. */
    public static Optional<Target> target(JsonNode criterion, String subject) {
        return Stream.of(Target.values())
                .filter(each -> texts(criterion.path(each.code())).contains(subject))
                .findFirst();
    }

    /** States the starting state of a subject for a criterion. */
    public static void start(ObjectNode plan, StatedStart start) {
        find(
                        plan,
                        "starts",
                        known -> known.path("subject").asText().equals(start.subject())
                                && known.path("criterion").asText().equals(start.criterion()))
                .ifPresentOrElse(
                        known -> known.put("state", start.state().code()),
                        () -> plan.withArray("starts").add(start.write()));
    }

    /** A word that may be left out; an empty one takes the field away. */
    public static void word(ObjectNode element, String field, String text) {
        if (text.isEmpty()) {
            element.remove(field);
        } else {
            element.put(field, text);
        }
    }

    /** A list of words; none takes the field away. */
    public static void list(ObjectNode element, String field, List<String> texts) {
        element.remove(field);
        if (!texts.isEmpty()) {
            texts.forEach(element.putArray(field)::add);
        }
    }

    public static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** The same plan as another version, from 1; the first needs no number. */
    public static ObjectNode numbered(ObjectNode plan, int version) {
        var numbered = plan.deepCopy();
        numbered.remove("version");
        return version > 1 ? numbered.put("version", version) : numbered;
    }

    private static Predicate<JsonNode> has(String id) {
        return element -> element.path("id").asText().equals(id);
    }

    private static Optional<ObjectNode> find(ObjectNode plan, String list, Predicate<JsonNode> which) {
        return StreamSupport.stream(plan.path(list).spliterator(), false)
                .filter(which)
                .findFirst()
                .map(ObjectNode.class::cast);
    }
}
