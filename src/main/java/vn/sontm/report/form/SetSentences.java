package vn.sontm.report.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import vn.sontm.programme.assessment.CriterionTotal;

/** A set as a whole: how many criteria for each unit, compared with the start of the year, and who meets all of them. */
record SetSentences(SectionText text, Population population) {
    List<String> all() {
        return population.members().isEmpty()
                ? List.of(text.text("setEmpty"))
                : Stream.of(average(), complete()).toList();
    }

    private String average() {
        var sum = population.totals().values().stream()
                .mapToLong(CriterionTotal::count)
                .sum();
        return text.with("of", population.members().size())
                .with("sum", sum)
                .with("average", each(sum))
                .with("change", change(sum))
                .text("average");
    }

    private String change(long sum) {
        var start = StartCount.of(population.members().stream()
                .flatMap(member -> member.subject().criteria().stream())
                .toList());
        if (!start.known()) {
            return "";
        }
        var change = sum - start.met();
        var phrase = change > 0 ? "averageRaised" : change < 0 ? "averageLowered" : "averageKept";
        return text.with("change", Math.abs(change))
                .with("start", each(start.met()))
                .text(phrase);
    }

    private String complete() {
        var complete = population.members().stream()
                .filter(member -> member.subject().counted() == member.subject().required())
                .map(Population.Member::title)
                .toList();
        var named = text.with("criteria", population.criteria().size())
                .with("count", Figures.counted(complete.size()))
                .with("of", population.members().size())
                .with("list", String.join(", ", complete));
        return named.text(complete.isEmpty() ? "completeNone" : "complete");
    }

    private String each(long sum) {
        var average = BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(population.members().size()), 1, RoundingMode.HALF_UP);
        return Figures.percent(average);
    }
}
