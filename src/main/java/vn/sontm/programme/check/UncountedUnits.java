package vn.sontm.programme.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.plan.PlanSet;
import vn.sontm.programme.unit.Formation;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.Units;

/**
 * Communes that totals leave out because the plan named whom they count over before these began, and communes that they count
 * twice, by a former name as well. As of the end of the plan's year.
 */
record UncountedUnits(FactReading reading, Units units, LocalDate day) {
    static Stream<Finding> check(FactReading reading, Units units) {
        var head = reading.plan().head();
        var check = new UncountedUnits(reading, units, LocalDate.of(head.year(), 12, 31));
        return units.communes(head.office(), check.day()).stream().flatMap(check::of);
    }

    private Stream<Finding> of(Unit unit) {
        var own = units.earlierCodes(unit.code());
        var formers = new TreeSet<>(units.origins(unit.code()));
        own.forEach(formers::remove);
        var ended = formers.stream().filter(code -> !existsNow(code)).toList();
        var found = new ArrayList<Finding>();
        var without = sets(formers, List.of(), own);
        var twice = sets(ended, own, List.of());
        if (!without.isEmpty()) {
            found.add(finding(Slip.UNCOUNTED, without, unit, formers));
        } else if (began(unit)
                && formers.isEmpty()
                && sets(own, List.of(), List.of()).isEmpty()) {
            found.add(finding(Slip.UNCOUNTED_NEW, reading.plan().sets(), unit, formers));
        }
        if (!twice.isEmpty() && !goesOn(unit)) {
            found.add(finding(Slip.COUNTED_TWICE, twice, unit, ended));
        }
        return found.stream();
    }

    /** One that took others in by its old code: the plan counts these with their last word. */
    private boolean goesOn(Unit unit) {
        return units.formations(unit.code()).stream().anyMatch(Formation::goesOn);
    }

    private boolean existsNow(String code) {
        return units.find(code).filter(unit -> unit.existsOn(day)).isPresent();
    }

    /** In the course of the year: one that was left out when the plan was made is none of this. */
    private boolean began(Unit unit) {
        return unit.span()
                        .from()
                        .filter(from -> from.getYear() == day.getYear())
                        .isPresent()
                && !reading.plan().sets().isEmpty();
    }

    /** Those that count over one of some units, one of the others too where there are any, and none of a third kind. */
    private List<PlanSet> sets(Collection<String> one, Collection<String> also, Collection<String> none) {
        return reading.plan().sets().stream()
                .filter(set -> set.units().stream().anyMatch(one::contains))
                .filter(set -> also.isEmpty() || set.units().stream().anyMatch(also::contains))
                .filter(set -> set.units().stream().noneMatch(none::contains))
                .toList();
    }

    private Finding finding(Slip slip, List<PlanSet> sets, Unit unit, Collection<String> formers) {
        var names = sets.stream().map(set -> reading.setName(set.id())).toList();
        return FactPlace.of(Optional.empty(), "sets " + sets.getFirst().id(), unit.nameOn(day))
                .finding(
                        slip,
                        unit.fullNameOn(day),
                        names,
                        formers.stream()
                                .flatMap(code -> units.find(code).stream())
                                .map(Unit::lastName)
                                .toList(),
                        unit.span().from().map(VietnameseNumbers::format).orElse(""));
    }
}
