package vn.sontm.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What {@code status --json} says of an office's units, in the words of Bảng tổng hợp. */
public record StatusAnswer(JsonNode json) {
    /** Ids of the sets that have totals. */
    public List<String> sets() {
        return each(json.path("totals"))
                .map(total -> total.path("set").asText())
                .distinct()
                .toList();
    }

    /** By the criterion's number: how many units meet it. */
    public Map<Integer, Long> counts(String set) {
        return each(json.path("totals"))
                .filter(total -> total.path("set").asText().equals(set))
                .collect(Collectors.toMap(
                        total -> total.path("number").asInt(),
                        total -> total.path("count").asLong(),
                        Long::sum,
                        TreeMap::new));
    }

    /** By the code of each unit that the plan counts: how many criteria it meets. */
    public Map<String, Long> met(String id) {
        var counts = new TreeMap<String, Long>();
        each(json.path("units"))
                .forEach(unit -> each(unit.path("sets"))
                        .filter(set -> set.path("id").asText().equals(id)
                                && set.path("counted").asBoolean())
                        .forEach(set -> counts.put(
                                unit.path("unit").asText(), set.path("counts").asLong())));
        return counts;
    }

    /** How many units the criterion that is furthest behind its plan falls short. */
    public int widestGap() {
        return each(json.path("totals"))
                .mapToInt(total -> total.path("gap").asInt())
                .max()
                .orElseThrow();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
