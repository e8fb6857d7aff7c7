package vn.sontm.report.form;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.Basis;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.assessment.SetStatus;

/** The lines below a table: what letters mean, which thresholds are unconfirmed, which verdicts are declared. */
final class Notes {
    private Notes() {}

    /** The template's notes, filled; those that have nothing to say are left out. */
    static List<String> of(FormTemplate template, Words words) {
        return words.fill(template.lines("notes")).stream()
                .filter(note -> !note.isBlank())
                .toList();
    }

    /** One line with the count and the codes; empty when every threshold is confirmed. */
    static String unconfirmed(Collection<SetStatus> sets) {
        var open = sets.stream().flatMap(set -> set.unconfirmed().stream()).collect(Collectors.toSet());
        var ordered = indicators(sets)
                .map(IndicatorStatus::code)
                .filter(open::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        ordered.addAll(open);
        return codes("report.unconfirmed", ordered);
    }

    /** Indicators whose verdict is an official's word. */
    static String declared(Collection<SetStatus> sets) {
        return codes(
                "report.declared",
                indicators(sets)
                        .filter(indicator -> indicator.basis() == Basis.DECLARED)
                        .map(IndicatorStatus::code)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** "Tên tiêu chí: 1. Quy hoạch; 2. Giao thông …", for tables whose heads have room for numbers only. */
    static String criteria(List<CriterionStatus> criteria) {
        if (criteria.isEmpty()) {
            return "";
        }
        var names = criteria.stream()
                .map(criterion ->
                        Messages.text("report.criterion", Integer.toString(criterion.number()), criterion.name()))
                .collect(Collectors.joining("; "));
        return Messages.text("report.criteria-names", names);
    }

    private static Stream<IndicatorStatus> indicators(Collection<SetStatus> sets) {
        return sets.stream()
                .flatMap(set -> set.subjects().stream())
                .flatMap(subject -> subject.criteria().stream())
                .flatMap(criterion -> criterion.indicators().stream());
    }

    private static String codes(String key, Set<String> codes) {
        return codes.isEmpty() ? "" : Messages.text(key, codes.size(), String.join(", ", codes));
    }
}
