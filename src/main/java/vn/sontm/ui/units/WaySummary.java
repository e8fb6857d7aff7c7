package vn.sontm.ui.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sontm.base.Messages;
import vn.sontm.programme.merger.Combining;
import vn.sontm.programme.merger.Way;
import vn.sontm.programme.reform.Answers;
import vn.sontm.programme.unit.Formation;

/** Answers about figures, counted in sentences, with the weights that are still missing. */
record WaySummary(Formation formation, Answers answers, UnitFacts facts) {
    List<String> sentences() {
        var counts = answers.ways().values().stream()
                .collect(Collectors.groupingBy(way -> new WayChoice(way).words(), TreeMap::new, Collectors.counting()));
        var sentences = new ArrayList<String>();
        counts.forEach((way, count) -> sentences.add(Messages.text("units.review.way", count, way)));
        answers.ways().values().stream()
                .filter(way -> way.way() == Way.MEAN)
                .map(Combining::weight)
                .distinct()
                .sorted()
                .forEach(weight -> missing(weight, sentences));
        return sentences;
    }

    private void missing(String weight, List<String> sentences) {
        var known = answers.weights().getOrDefault(weight, Map.of());
        var without = formation.from().stream()
                .filter(unit -> !known.containsKey(unit))
                .map(unit -> facts.units().nameOn(unit, formation.on().minusDays(1)))
                .toList();
        if (!without.isEmpty()) {
            sentences.add(Messages.text("units.review.weight", weight, String.join(", ", without)));
        }
    }
}
