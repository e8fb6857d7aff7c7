package vn.sontm.programme.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.programme.check.text.CriterionParagraph;
import vn.sontm.programme.check.text.PlanReading;

/**
 * What was found in a plan's text. A finding in the data repeats one that is of the same kind, stands in the same
 * paragraph, speaks of one of the same things and comes to the same figures.
 */
final class SaidInText {
    private static final Pattern LINE = Pattern.compile("\\d+$");

    private final Map<Integer, Integer> heads = new HashMap<>();
    private final Map<String, List<Finding>> findings;

    SaidInText(PlanReading reading, List<Finding> found) {
        reading.criteria().forEach(this::add);
        findings = found.stream().collect(Collectors.groupingBy(this::place));
    }

    boolean repeats(Finding fact) {
        return findings.getOrDefault(place(fact), List.of()).stream().anyMatch(finding -> same(finding, fact));
    }

    /** A criterion's deadlines and agencies belong to its paragraph. */
    private void add(CriterionParagraph criterion) {
        var head = criterion.body().getFirst().line();
        criterion.passages().forEach(passage -> {
            for (var offset = 0; offset < passage.text().length(); offset++) {
                heads.put(passage.line(offset), head);
            }
        });
    }

    /** Every place in a text ends with the number of its line. */
    private String place(Finding finding) {
        var line = LINE.matcher(finding.place());
        if (!line.find()) {
            return finding.code() + " " + finding.place();
        }
        var number = Integer.parseInt(line.group());
        return finding.code() + " " + heads.getOrDefault(number, number);
    }

    private static boolean same(Finding finding, Finding fact) {
        var shared = items(finding)
                .anyMatch(said -> items(fact).anyMatch(item -> said.startsWith(item) || item.startsWith(said)));
        return shared && figures(finding.computed()).equals(figures(fact.computed()));
    }

    private static Stream<String> items(Finding finding) {
        return Stream.of(finding.printed().split(", "));
    }

    private static String figures(String text) {
        return text.replaceAll("[^\\d]+", " ").strip();
    }
}
