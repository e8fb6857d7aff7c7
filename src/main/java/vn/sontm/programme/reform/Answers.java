package vn.sontm.programme.reform;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.sontm.base.Json;
import vn.sontm.ledger.Content;
import vn.sontm.programme.merger.Combinations;
import vn.sontm.programme.merger.Combining;
import vn.sontm.programme.register.Statement;
import vn.sontm.programme.unit.Formation;

/**
 * What a person has answered about the figures of a merger or a split.
 *
 * @param ways by set/code, or set/code#part
 * @param weights what each unit before weighs, by the name of what is counted; one that is not known is left out
 */
public record Answers(Map<String, Combining> ways, Map<String, Map<String, BigDecimal>> weights) {
    public static final Answers NONE = new Answers(Map.of(), Map.of());

    public Answers {
        ways = Map.copyOf(ways);
        weights = Map.copyOf(weights);
    }

    public List<Statement> statements(Formation formation) {
        var statements = new ArrayList<Statement>();
        bySet().forEach((set, content) ->
                statements.add(new Statement(Combinations.answers(formation, set), Content.of(content))));
        new TreeMap<>(weights)
                .forEach((name, sizes) -> new TreeMap<>(sizes)
                        .forEach((unit, size) -> statements.add(new Statement(
                                Combinations.weight(unit, name, formation),
                                Content.of(Json.object().put("value", size.toPlainString()))))));
        return statements;
    }

    private Map<String, ObjectNode> bySet() {
        var sets = new TreeMap<String, ObjectNode>();
        new TreeMap<>(ways).forEach((item, way) -> {
            var slash = item.indexOf('/');
            sets.computeIfAbsent(item.substring(0, slash), set -> Json.object())
                    .withObject("/ways")
                    .set(item.substring(slash + 1), way.toJson());
        });
        return sets;
    }
}
