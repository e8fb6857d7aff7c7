package vn.sontm.programme.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sontm.base.Messages;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.Measure;
import vn.sontm.programme.merger.Combinations;
import vn.sontm.programme.merger.Combiner;
import vn.sontm.programme.merger.Combining;
import vn.sontm.programme.merger.Way;
import vn.sontm.programme.unit.Formation;
import vn.sontm.programme.unit.Units;

/**
 * The figures of a unit through mergers and splits. From its first day on a unit has the figures that it entered itself;
 * where it has none yet, what the office's answer makes of the last ones of the units that it came out of, each as it was in
 * the month before, however these came about in turn. A late figure of a dissolved unit therefore changes the combined one
 * by itself. A place inside a unit has its own figures only.
 */
record Lineage(String unit, Units units, Combinations combinations, Function<String, UnitRegisters> registers) {
    Optional<Reading> figure(String subject, String item, Measure measure, Period period) {
        return subject.equals(unit) ? ofUnit(unit, item, measure, period) : own(subject, item, measure, period);
    }

    /** The day from which a subject's own words are about it as it is in the period. */
    LocalDate since(String subject, Period period) {
        return subject.equals(unit) ? formation(unit, period).map(Formation::on).orElse(LocalDate.MIN) : LocalDate.MIN;
    }

    private Optional<Reading> own(String subject, String item, Measure measure, Period period) {
        return registers.apply(unit).figure(subject, item, measure.yearly(), period, LocalDate.MIN);
    }

    private Optional<Reading> ofUnit(String code, String item, Measure measure, Period period) {
        var formation = formation(code, period);
        var since = formation.map(Formation::on).orElse(LocalDate.MIN);
        return registers
                .apply(code)
                .figure(code, item, measure.yearly(), period, since)
                .or(() -> formation
                        .filter(known -> !measure.yearly() || known.before().year() == period.year())
                        .flatMap(known -> combined(known, item, measure)));
    }

    private Optional<Formation> formation(String code, Period period) {
        return units.formations(code).stream()
                .filter(known -> known.happenedBy(period.lastDay()))
                .findFirst();
    }

    private Optional<Reading> combined(Formation formation, String item, Measure measure) {
        return combinations
                .answer(formation, item)
                .filter(answer -> answer.way() != Way.MEASURE)
                .flatMap(answer -> combined(formation, answer, item, measure));
    }

    private Optional<Reading> combined(Formation formation, Combining answer, String item, Measure measure) {
        // ends: each step goes back to a month before the formation
        var readings = formation.from().stream()
                .map(before -> ofUnit(before, item, measure, formation.before()))
                .toList();
        var shares = formation.from().stream()
                .map(before -> new Combiner.Share(
                        readings.get(formation.from().indexOf(before)).map(Reading::value),
                        combinations.weight(formation, before, answer.weight())))
                .toList();
        return Combiner.combine(answer.way(), measure, shares)
                .map(value -> reading(
                        value,
                        origin(formation),
                        readings.stream().flatMap(Optional::stream).toList()));
    }

    private static Reading reading(BigDecimal value, String origin, List<Reading> readings) {
        var latest = readings.stream().map(Reading::period).max(Comparator.naturalOrder());
        return new Reading(value, latest.orElseThrow(), "", readings.stream().anyMatch(Reading::conflicting), origin);
    }

    private String origin(Formation formation) {
        var names = formation.from().stream()
                .map(code -> units.find(code)
                        .map(known -> known.fullNameOn(formation.on().minusDays(1)))
                        .orElse(code))
                .collect(Collectors.joining(", "));
        var one = formation.from().size() == 1;
        return Messages.text(one ? "assessment.origin.split" : "assessment.origin.merge", names);
    }
}
