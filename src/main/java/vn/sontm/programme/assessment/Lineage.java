package vn.sontm.programme.assessment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.sontm.base.Messages;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.Measure;
import vn.sontm.programme.merger.Combinations;
import vn.sontm.programme.merger.Combiner;
import vn.sontm.programme.merger.Combining;
import vn.sontm.programme.merger.Way;
import vn.sontm.programme.plan.Beginnings;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.Target;
import vn.sontm.programme.unit.Formation;
import vn.sontm.programme.unit.Heirs;
import vn.sontm.programme.unit.Subjects;
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

    /**
     * What the plan asks: of the unit itself and of all that it came out of, of several things the most. So nothing that was
     * asked is lost, and two units that are one now owe it once.
     */
    Optional<Target> target(String subject, String item, Period period) {
        return subject.equals(unit)
                ? units.names(unit, period.lastDay()).stream()
                        .flatMap(code -> registers.apply(code).target(code, item, period.year()).stream())
                        .min(Comparator.naturalOrder())
                : registers.apply(unit).target(subject, item, period.year());
    }

    /** How the year of a period began, for a unit that others were merged into as they all began it. */
    StartState start(String subject, String item, Period period) {
        return subject.equals(unit)
                ? new Beginnings(
                                new Heirs(units, new Subjects(List.of()), period.lastDay()),
                                code -> registers.apply(code).start(code, item, period.year()))
                        .of(unit)
                : registers.apply(unit).start(subject, item, period.year());
    }

    /** Whether a subject's own word for a period is about it as it is in the other period. */
    Predicate<Period> about(String subject, Period period) {
        return subject.equals(unit) ? about(formation(unit, period)) : said -> true;
    }

    private static Predicate<Period> about(Optional<Formation> formation) {
        return said -> formation.filter(known -> !known.covers(said)).isEmpty();
    }

    private Optional<Reading> own(String subject, String item, Measure measure, Period period) {
        return registers.apply(unit).figure(subject, item, measure.yearly(), period, said -> true);
    }

    private Optional<Reading> ofUnit(String code, String item, Measure measure, Period period) {
        var formation = formation(code, period);
        return registers
                .apply(code)
                .figure(code, item, measure.yearly(), period, about(formation))
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
