package vn.sontm.ui.matrix;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sontm.programme.assessment.CriterionTotal;
import vn.sontm.programme.calendar.Period;
import vn.sontm.report.form.Population;

/**
 * How it was in the period that is compared with.
 *
 * @param members by subject
 */
record Compared(Period period, Map<Integer, CriterionTotal> totals, Map<String, Population.Member> members) {
    Compared {
        totals = Map.copyOf(totals);
        members = Map.copyOf(members);
    }

    static Compared of(Period period, Population population) {
        return new Compared(
                period,
                population.totals(),
                population.members().stream()
                        .collect(Collectors.toMap(
                                member -> member.subject().subject(), Function.identity(), (one, same) -> one)));
    }

    Optional<Population.Member> member(String subject) {
        return Optional.ofNullable(members.get(subject));
    }

    /** Criteria that the totals counted, over all units. */
    long met() {
        return members.values().stream()
                .mapToLong(member -> member.subject().counted())
                .sum();
    }
}
