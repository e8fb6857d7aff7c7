package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.report.document.Origin;

/** What reads otherwise than when the unit last handed in: a criterion's verdict, or an indicator's figure or verdict. */
record Difference(String code, String name, String before, String now, Origin origin) {
    static List<Difference> between(UnitStatus before, UnitStatus now, List<String> leaveOut, Origins origins) {
        var found = new ArrayList<Difference>();
        var all = ReportedSets.of(now, leaveOut);
        for (var reported : all) {
            var earlier = criteria(before, reported);
            for (var criterion : reported.subject().criteria()) {
                var same = earlier.stream()
                        .filter(other -> other.number() == criterion.number())
                        .findFirst();
                found.addAll(new Comparing(origins, reported.member(now))
                        .of(all.size() > 1 ? context(reported) : "", same, criterion));
            }
        }
        return found;
    }

    private static List<CriterionStatus> criteria(UnitStatus unit, ReportedSets.Reported reported) {
        return unit.sets().stream()
                .filter(set -> set.id().equals(reported.set().id()))
                .flatMap(set -> set.subjects().stream())
                .filter(subject -> subject.subject().equals(reported.subject().subject()))
                .flatMap(subject -> subject.criteria().stream())
                .toList();
    }

    /** One unit's set on its way through time. */
    private record Comparing(Origins origins, Population.Member member) {
        List<Difference> of(String context, Optional<CriterionStatus> before, CriterionStatus now) {
            var found = new ArrayList<Difference>();
            var earlier = before.map(criterion -> Letters.of(criterion.self())).orElse(Letters.of(Verdict.NO_DATA));
            if (!earlier.equals(Letters.of(now.self()))) {
                var name = Messages.text("report.criterion.changed", now.name());
                var named = context.isEmpty() ? name : Messages.text("report.criterion.context", name, context);
                found.add(new Difference(
                        Integer.toString(now.number()),
                        named,
                        earlier,
                        Letters.of(now.self()),
                        origins.criterion(member, now)));
            }
            for (var indicator : now.indicators()) {
                var same = before.stream()
                        .flatMap(criterion -> criterion.indicators().stream())
                        .filter(other -> other.code().equals(indicator.code()))
                        .findFirst();
                of(same, indicator).ifPresent(found::add);
            }
            return found;
        }

        private Optional<Difference> of(Optional<IndicatorStatus> before, IndicatorStatus now) {
            var earlier = before.map(Difference::state).orElse(Letters.of(Verdict.NO_DATA));
            return earlier.equals(state(now))
                    ? Optional.empty()
                    : Optional.of(new Difference(
                            now.code(), now.name(), earlier, state(now), origins.indicator(member, now)));
        }
    }

    private static String context(ReportedSets.Reported reported) {
        return reported.inside() ? reported.subject().name() : reported.set().name();
    }

    /** Figure and verdict, without the period that the figure is from: the same figure carried on is no change. */
    private static String state(IndicatorStatus indicator) {
        var letters = Letters.of(indicator);
        return indicator
                .value()
                .map(value -> Messages.text("report.state", Figures.figure(indicator, value), letters))
                .orElse(letters);
    }
}
