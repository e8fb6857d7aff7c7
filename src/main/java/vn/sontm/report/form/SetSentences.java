package vn.sontm.report.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.CriterionTotal;

/** A set as a whole: how many criteria for each unit, compared with the start of the year, and who meets all of them. */
record SetSentences(SectionText text, Population population, Origins origins) {
    List<Sentence> all() {
        return population.members().isEmpty()
                ? List.of(Sentence.of(text.text("setEmpty")))
                : List.of(
                        Sentence.of(average(), new SentenceOrigins(origins).summary(population)),
                        Sentence.of(
                                complete(),
                                origins.members(
                                        population,
                                        Messages.text("report.origin.complete"),
                                        Counting.MET,
                                        SetSentences::isComplete)));
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
                .filter(SetSentences::isComplete)
                .map(Population.Member::title)
                .toList();
        var named = text.with("criteria", population.criteria().size())
                .with("count", Figures.counted(complete.size()))
                .with("of", population.members().size())
                .with("list", String.join(", ", complete));
        return named.text(complete.isEmpty() ? "completeNone" : "complete");
    }

    private static boolean isComplete(Population.Member member) {
        return member.subject().counted() == member.subject().required();
    }

    private String each(long sum) {
        var average = BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(population.members().size()), 1, RoundingMode.HALF_UP);
        return Figures.percent(average);
    }
}
