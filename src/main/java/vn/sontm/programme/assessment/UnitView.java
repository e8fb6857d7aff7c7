package vn.sontm.programme.assessment;

import java.util.List;
import java.util.Optional;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.catalogue.Level;
import vn.sontm.programme.catalogue.Measure;
import vn.sontm.programme.proof.Proofs;
import vn.sontm.programme.unit.Heirs;

/**
 * All that a unit's status at a period is computed from.
 *
 * @param codes of the unit: the one that it has, then those that it had before it was recoded
 * @param lists its threshold lists, the most specific first
 * @param lineage the figures that it has, and those that it got from the units that it came out of
 * @param offices codes of the units above it, the nearest first
 * @param heirs who stands for whom at the period's end
 */
record UnitView(
        List<String> codes,
        List<String> lists,
        List<String> offices,
        Period period,
        CriteriaSets sets,
        UnitRegisters registers,
        Lineage lineage,
        Confirmations confirmations,
        Proofs proofs,
        PlanFacts plan,
        Heirs heirs) {
    String unit() {
        return codes.getFirst();
    }

    int year() {
        return period.year();
    }

    /** What binds this unit in the period's year, the office's own values before the catalogue's. */
    Level level(CriteriaSet set, String code, Measure measure) {
        return confirmations
                .levels(set.id() + "/" + code, measure, year(), offices)
                .orElse(measure.levels())
                .at(set.listsFor(lists), year());
    }

    Optional<Reading> figure(String subject, String item, Measure measure) {
        return lineage.figure(subject, item, measure, period);
    }

    /** The figure that was in force in the period before. */
    Optional<Reading> previous(String subject, String item, Measure measure) {
        return lineage.figure(subject, item, measure, before(measure));
    }

    Optional<Declared> declared(String subject, String item, Measure measure) {
        return registers.declared(subject, item, measure.yearly(), period, lineage.about(subject, period));
    }

    /** A yearly figure is compared with the year before, also in the middle of a year. */
    private Period before(Measure measure) {
        return measure.yearly() ? Period.parse("%04d".formatted(year() - 1)) : period.previous();
    }
}
