package vn.sontm.ui.today;

import java.util.List;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.report.form.Population;

/**
 * How far a unit is from what the plan of the year gave it, by the counts of the forms.
 *
 * @param missing criteria with a target that the totals do not count
 * @param met criteria that the totals count, out of {@code of}
 */
record Distance(String unit, String name, long missing, long met, int of) {
    /** Of every unit that has a target under the set. */
    static List<Distance> of(OfficeStatus office, String set) {
        var population = Population.of(office, set);
        return population.members().stream()
                .filter(member -> !member.subject().subject().contains("/"))
                .filter(member -> member.subject().criteria().stream()
                        .anyMatch(criterion -> criterion.target().isPresent()))
                .map(Distance::of)
                .toList();
    }

    private static Distance of(Population.Member member) {
        var met = member.subject().counted();
        return new Distance(
                member.unit().unit(),
                member.unit().name(),
                member.subject().aimed() - met,
                met,
                member.subject().required());
    }
}
