package vn.sontm.report.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.CriterionTotal;
import vn.sontm.programme.assessment.IndicatorStatus;

/** The lines below the sheet of one criterion. */
record CriterionNotes(Filling filling, Population population) {
    List<String> of(List<CriterionStatus> criterion) {
        if (criterion.isEmpty()) {
            return List.of();
        }
        var status = criterion.getFirst();
        return Notes.of(
                filling.form(),
                filling.words()
                        .with("total", total(status).map(this::total).orElse(""))
                        .with("indicators", indicators(status))
                        .with("lead", lead(status))
                        .with("legend", Letters.legend())
                        .with("declared", Notes.declared(population.sets(status.number())))
                        .with("unconfirmed", Notes.unconfirmed(population.sets(status.number()))));
    }

    private Optional<CriterionTotal> total(CriterionStatus status) {
        return Optional.ofNullable(population.totals().get(status.number()));
    }

    private String total(CriterionTotal total) {
        var words = filling.words()
                .with("count", total.count())
                .with("of", total.of())
                .with("percent", Figures.percent(total.percent()))
                .with("concluded", total.concluded())
                .with("members", members());
        return words.with("target", target(total, words)).fill(filling.form().text("total"));
    }

    private String members() {
        var inside = population.members().getFirst().inside();
        return inside ? Messages.text("report.members") : filling.issuer().optional("titleBelow");
    }

    private String target(CriterionTotal total, Words words) {
        if (total.target().isEmpty()) {
            return filling.text("noTarget");
        }
        var missing = total.gap().getAsInt();
        var gap = missing > 0
                ? words.with("gap", missing).fill(filling.form().text("gapOpen"))
                : filling.text("gapReached");
        return words.with("target", total.target().getAsInt())
                .with("gap", gap)
                .fill(filling.form().text("totalTarget"));
    }

    /** What each column asks; where units are asked differently, the requirement stands in their own papers. */
    private String indicators(CriterionStatus status) {
        var named = status.indicators().stream().map(this::indicator).collect(Collectors.joining("; "));
        return named.isEmpty() ? "" : Messages.text("report.indicator-names", named);
    }

    private String indicator(IndicatorStatus indicator) {
        var asked = population.members().stream()
                .flatMap(member -> member.subject().criteria().stream())
                .flatMap(criterion -> criterion.indicators().stream())
                .filter(other -> other.code().equals(indicator.code()))
                .map(IndicatorStatus::requirement)
                .distinct()
                .toList();
        return Messages.text(
                "report.indicator-name",
                indicator.code(),
                indicator.name(),
                asked.size() == 1 ? asked.getFirst() : Messages.text("report.requirement.varies"));
    }

    private String lead(CriterionStatus status) {
        var lead = agencies(status, CriterionStatus::lead);
        var helping = agencies(status, CriterionStatus::coordinating);
        return lead.isEmpty() && helping.isEmpty()
                ? ""
                : Messages.text("report.agencies", stated(lead), stated(helping));
    }

    private String agencies(CriterionStatus status, Function<CriterionStatus, List<String>> which) {
        return population.of(status.number()).stream()
                .flatMap(criterion -> which.apply(criterion).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }

    private static String stated(String agencies) {
        return agencies.isEmpty() ? Letters.notStated() : agencies;
    }
}
