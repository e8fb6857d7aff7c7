package vn.sontm.report.form;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.programme.assessment.Basis;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Delivery;

/**
 * A unit that has to be reminded.
 *
 * @param late whether its report is not there and overdue; else it came with gaps
 * @param missing what is missing, in words
 */
record Reminded(Delivery delivery, boolean late, List<String> missing) {
    /** Of all units, or of the one that the request is about, those that are late or have gaps, in the office's order. */
    static List<Reminded> of(Filling filling) {
        var request = filling.request();
        return request.facts().deliveries().stream()
                .filter(delivery -> request.unit()
                        .map(unit -> unit.unit().equals(delivery.unit()))
                        .orElse(true))
                .flatMap(delivery -> of(filling, delivery).stream())
                .toList();
    }

    private static List<Reminded> of(Filling filling, Delivery delivery) {
        var state = delivery.on(filling.request().day());
        if (state == Delivery.State.MISSING) {
            var report = filling.words().fill(filling.form().part("missing").text("report"));
            return List.of(new Reminded(delivery, true, List.of(report)));
        }
        var awaited = state == Delivery.State.AWAITED || state == Delivery.State.UNSET;
        var missing = awaited ? List.<String>of() : missing(filling, delivery);
        return missing.isEmpty() ? List.of() : List.of(new Reminded(delivery, false, missing));
    }

    /** Figures and running numbers; only where some of those are missing, evidence as well. */
    private static List<String> missing(Filling filling, Delivery delivery) {
        var reported = units(filling)
                .filter(unit -> unit.unit().equals(delivery.unit()))
                .flatMap(unit -> ReportedSets.of(unit, filling.form().lines("leaveOut")).stream())
                .toList();
        var figures = Stream.concat(
                        words(filling, reported, "criteria", Reminded::withoutFigures), delivery.gaps().stream())
                .toList();
        return figures.isEmpty()
                ? List.of()
                : Stream.concat(figures.stream(), words(filling, reported, "evidence", Reminded::unproven))
                        .toList();
    }

    private static Stream<UnitStatus> units(Filling filling) {
        return Stream.concat(
                filling.request().unit().stream(),
                filling.request().office().stream().map(OfficeStatus::units).flatMap(List::stream));
    }

    /** @param which what of a subject goes into the sentence; empty for nothing to say */
    private static Stream<String> words(
            Filling filling,
            List<ReportedSets.Reported> reported,
            String sentence,
            Function<List<CriterionStatus>, String> which) {
        var template = filling.form().part("missing");
        return reported.stream()
                .filter(one -> !which.apply(one.subject().criteria()).isEmpty())
                .map(one -> filling.words()
                        .with("list", which.apply(one.subject().criteria()))
                        .with("set", reported.size() == 1 ? "" : setName(filling, template, one))
                        .fill(template.text(sentence)));
    }

    private static String setName(Filling filling, FormTemplate template, ReportedSets.Reported reported) {
        var name =
                reported.inside() ? reported.subject().name() : reported.set().name();
        return filling.words().with("set", name).fill(template.text("setName"));
    }

    private static String withoutFigures(List<CriterionStatus> criteria) {
        return criteria.stream()
                .filter(criterion -> criterion.self() == Verdict.NO_DATA)
                .map(criterion -> Integer.toString(criterion.number()))
                .collect(Collectors.joining(", "));
    }

    /** How many indicators are entered without evidence. */
    private static String unproven(List<CriterionStatus> criteria) {
        var count = criteria.stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .filter(Reminded::entered)
                .filter(indicator -> !indicator.isProven())
                .count();
        return count == 0 ? "" : Figures.counted(count);
    }

    private static boolean entered(IndicatorStatus indicator) {
        return indicator.value().isPresent() || indicator.basis() == Basis.DECLARED;
    }
}
