package vn.sontm.report.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.CriterionTotal;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Chart;

/** A set in pictures: units by number of criteria, criteria with their targets, and the trend over the year. */
record SetCharts(Filling filling, SectionText text, Population population) {
    private static final int BAND = 5;

    /** None without figures. */
    List<Block> all() {
        return population.members().isEmpty() || population.totals().isEmpty()
                ? List.of()
                : Stream.of(Optional.of(byCriterion()), Optional.of(byCount()), trend())
                        .flatMap(Optional::stream)
                        .toList();
    }

    private Block byCriterion() {
        var totals = List.copyOf(population.totals().values());
        var reached = Chart.Series.of(
                text.text("chartReached"),
                totals.stream().map(total -> (long) total.count()).toList());
        var target = new Chart.Series(
                text.text("chartTarget"),
                totals.stream()
                        .map(total -> total.target().stream()
                                .mapToObj(BigDecimal::valueOf)
                                .findFirst())
                        .toList());
        var stated = totals.stream().anyMatch(total -> total.target().isPresent());
        return new Chart(
                        Chart.Kind.BARS,
                        text.text("chartCriteria"),
                        text.words().fill("{members}"),
                        totals.stream().map(SetCharts::label).toList(),
                        stated ? List.of(reached, target) : List.of(reached))
                .from(origins().charted(text.text("chartCriteria"), population));
    }

    private SentenceOrigins origins() {
        return new SentenceOrigins(filling.origins());
    }

    private static String label(CriterionTotal total) {
        return Messages.text("report.criterion", Integer.toString(total.number()), total.name());
    }

    /** All criteria apart, then bands of five downwards. */
    private Block byCount() {
        var all = population.criteria().size();
        var labels = new ArrayList<String>();
        var counts = new ArrayList<Long>();
        band(all, all, labels, counts);
        for (var upper = all - 1; upper >= 0; upper = upper / BAND * BAND - 1) {
            band(upper / BAND * BAND, upper, labels, counts);
        }
        return new Chart(
                        Chart.Kind.COLUMNS,
                        text.text("chartCounts"),
                        text.words().fill("{members}"),
                        labels,
                        List.of(Chart.Series.of(text.text("chartUnits"), counts)))
                .from(filling.origins().sum(population, Counting.MET));
    }

    private void band(int lower, int upper, List<String> labels, List<Long> counts) {
        labels.add(
                lower == upper
                        ? Messages.text("report.chart.count", lower)
                        : Messages.text("report.chart.band", lower, upper));
        counts.add(population.members().stream()
                .mapToLong(member -> member.subject().counted())
                .filter(count -> count >= lower && count <= upper)
                .count());
    }

    /** From the periods before this one, where there are any. */
    private Optional<Block> trend() {
        var earlier = filling.request().facts().earlier();
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        var set = population.totals().values().stream()
                .findFirst()
                .map(CriterionTotal::set)
                .orElse("");
        var periods = new ArrayList<>(earlier);
        periods.add(filling.office());
        return Optional.of(new Chart(
                        Chart.Kind.LINES,
                        text.text("chartTrend"),
                        "",
                        periods.stream().map(office -> office.period().label()).toList(),
                        List.of(new Chart.Series(
                                text.text("chartAverage"),
                                periods.stream()
                                        .map(office -> average(office, set))
                                        .toList())))
                .from(origins().course(text.text("chartTrend"), periods, set)));
    }

    private static Optional<BigDecimal> average(OfficeStatus office, String set) {
        var totals = office.totals().stream()
                .filter(total -> total.set().equals(set))
                .toList();
        return totals.stream()
                .findFirst()
                .map(CriterionTotal::of)
                .filter(of -> of > 0)
                .map(of -> BigDecimal.valueOf(
                                totals.stream().mapToLong(CriterionTotal::count).sum())
                        .divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP));
    }
}
