package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sontm.base.Json;

/**
 * Brings a draft of a plan up to what has been published, or entered beside the plan, since the draft was begun. What the
 * draft changed stays the draft's; everything else is as it stands now. Works field by field inside each paragraph, task,
 * agency.
 */
public final class PlanMerge {
    private PlanMerge() {}

    /**
     * @param base what the draft was begun from
     * @param now what stands today
     */
    public static ObjectNode merge(ObjectNode base, ObjectNode draft, ObjectNode now) {
        var key = PlanKey.of(draft);
        var merged = fields(base, draft, now);
        for (var part : PlanPart.values()) {
            var list = Json.array();
            elements(byKey(part, key, base), byKey(part, key, draft), byKey(part, key, now))
                    .forEach(list::add);
            merged.remove(part.field());
            if (!list.isEmpty()) {
                merged.set(part.field(), list);
            }
        }
        return merged;
    }

    private static Iterable<JsonNode> elements(
            Map<String, JsonNode> base, Map<String, JsonNode> draft, Map<String, JsonNode> now) {
        var merged = new LinkedHashMap<String, JsonNode>();
        draft.forEach((key, element) ->
                element(find(base, key), element, find(now, key)).ifPresent(kept -> merged.put(key, kept)));
        now.forEach((key, element) -> {
            if (!draft.containsKey(key) && !base.containsKey(key)) {
                merged.put(key, element);
            }
        });
        return merged.values();
    }

    /** What the draft left alone is as it stands now, and gone where that is gone. */
    private static Optional<JsonNode> element(Optional<JsonNode> base, JsonNode draft, Optional<JsonNode> now) {
        if (base.filter(draft::equals).isPresent()) {
            return now;
        }
        var from = base.orElseGet(Json::object);
        return Optional.of(
                now.<JsonNode>map(known -> fields(from, draft, known)).orElse(draft));
    }

    private static Optional<JsonNode> find(Map<String, JsonNode> elements, String key) {
        return Optional.ofNullable(elements.get(key));
    }

    private static ObjectNode fields(JsonNode base, JsonNode draft, JsonNode now) {
        var merged = Json.object();
        for (var name : names(draft, now)) {
            var own = draft.path(name);
            var kept = own.equals(base.path(name)) ? now.path(name) : own;
            if (!kept.isMissingNode()) {
                merged.set(name, kept.deepCopy());
            }
        }
        return merged;
    }

    private static Set<String> names(JsonNode draft, JsonNode now) {
        var names = new LinkedHashSet<String>();
        draft.fieldNames().forEachRemaining(names::add);
        now.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Map<String, JsonNode> byKey(PlanPart part, PlanKey plan, ObjectNode json) {
        var elements = new LinkedHashMap<String, JsonNode>();
        json.path(part.field()).forEach(element -> elements.put(part.key(plan, part.register(plan, element)), element));
        return elements;
    }
}
