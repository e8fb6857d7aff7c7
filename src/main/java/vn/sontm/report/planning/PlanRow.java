package vn.sontm.report.planning;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A row of a plan's table.
 *
 * @param key by which it is known again, unique in its table
 * @param name what it is about, in words
 * @param texts what the plan says, by column
 * @param fixed columns that cannot be changed in this row
 */
record PlanRow(String key, String name, Map<String, String> texts, Set<String> fixed) {
    PlanRow {
        texts = Map.copyOf(texts);
        fixed = Set.copyOf(fixed);
    }

    PlanRow(String key, String name, Map<String, String> texts) {
        this(key, name, texts, Set.of());
    }

    String text(String column) {
        return texts.getOrDefault(column, "");
    }

    /** The row as somebody has typed over it. */
    PlanRow typedOver(Map<String, String> typed) {
        var all = new LinkedHashMap<>(texts);
        all.putAll(typed);
        return new PlanRow(key, name, all, fixed);
    }
}
