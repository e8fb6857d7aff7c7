package vn.sontm.ui.matrix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.CriterionTotal;
import vn.sontm.programme.assessment.DepartmentWords;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.plan.Objective;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.Yardstick;
import vn.sontm.report.form.Population;
import vn.sontm.ui.common.DepartmentMarks;
import vn.sontm.ui.common.SetNames;
import vn.sontm.ui.common.Snapshot;

/**
 * What the matrix shows of the chosen set and period.
 *
 * @param columns the criteria, and behind the opened one its indicators
 * @param population how many of the lines, the first ones, the totals count over
 * @param totals by the criterion's number
 * @param areas that the units lie in; none where they all lie in the same
 * @param planned how many criteria a unit should meet on average; empty where the plan says nothing of it
 * @param asked all questions that are known here
 * @param instead a set by which units are counted, where the chosen one counts nobody
 */
record MatrixFacts(
        String set,
        List<MatrixColumn> columns,
        List<MatrixLine> lines,
        int population,
        Map<Integer, CriterionTotal> totals,
        List<MatrixArea> areas,
        Optional<BigDecimal> planned,
        Optional<Compared> compared,
        List<Asked> asked,
        Optional<CriteriaSet> instead) {
    static final MatrixFacts NOTHING = new MatrixFacts(
            "",
            List.of(),
            List.of(),
            0,
            Map.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());

    MatrixFacts {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        totals = Map.copyOf(totals);
        areas = List.copyOf(areas);
        asked = List.copyOf(asked);
    }

    /** The lines that the totals count over. */
    List<MatrixLine> counted() {
        return lines.subList(0, population);
    }

    /** Some of the lines with totals of their own: those of the plan are about all. */
    MatrixFacts part(Predicate<MatrixLine> which) {
        var kept = lines.stream().filter(which).toList();
        var members = counted().stream().filter(which).map(MatrixLine::member).toList();
        return new MatrixFacts(
                set,
                columns,
                kept,
                members.size(),
                Population.part(set, members).totals(),
                areas,
                Optional.empty(),
                Optional.empty(),
                asked,
                Optional.empty());
    }

    Optional<MatrixLine> line(String subject) {
        return lines.stream()
                .filter(line -> line.member().subject().subject().equals(subject))
                .findFirst();
    }

    List<MatrixSum> sums() {
        return MatrixSum.of(totals.values(), counted(), compared);
    }

    List<MatrixLevel> levels() {
        return MatrixLevel.of(counted());
    }

    /** Criteria met for each unit; empty where nobody is counted. */
    Optional<BigDecimal> average() {
        return MatrixSum.average(met(), population);
    }

    /** What is missing on average to what is planned, rounded up so that rounding never hides it; empty where nothing is. */
    Optional<BigDecimal> shortfall() {
        return planned.filter(plan -> population > 0)
                .map(plan -> plan.multiply(BigDecimal.valueOf(population)).subtract(BigDecimal.valueOf(met())))
                .filter(missing -> missing.signum() > 0)
                .map(missing -> missing.divide(BigDecimal.valueOf(population), 1, RoundingMode.CEILING));
    }

    private long met() {
        return counted().stream().mapToLong(MatrixLine::met).sum();
    }

    /**
     * @param opened the criterion whose indicators are shown too
     * @param before the period to compare with
     */
    static MatrixFacts of(Snapshot snapshot, OptionalInt opened, Optional<Period> before) {
        var set = snapshot.chosenSet();
        var population = Population.of(snapshot.office(), set);
        var source = snapshot.sets().find(set).map(SetNames::source).orElse("");
        var columns = columns(population, opened, source);
        var compared = before.map(
                period -> Compared.of(period, Population.of(snapshot.at(period).office(), set)));
        var words = snapshot.departmentWords();
        var members = new ArrayList<>(population.members());
        members.addAll(heirs(snapshot, set));
        var lines = new ArrayList<MatrixLine>();
        for (var member : members) {
            var earlier = compared.flatMap(then -> then.member(member.subject().subject()));
            var cells = new MatrixCells(member, earlier);
            lines.add(new MatrixLine(
                    lines.size() + 1,
                    member,
                    earlier.map(then -> then.subject().counted()),
                    columns.stream().map(cells::mark).toList(),
                    departments(snapshot, words, set, member)));
        }
        return new MatrixFacts(
                set,
                columns,
                lines,
                population.members().size(),
                population.totals(),
                MatrixAreas.of(
                        snapshot,
                        members.stream().map(member -> member.unit().unit()).toList()),
                average(snapshot, set).map(objective -> objective.quantity().value()),
                compared,
                Asked.all(snapshot),
                lines.isEmpty() ? instead(snapshot) : Optional.empty());
    }

    private static Optional<CriteriaSet> instead(Snapshot snapshot) {
        var counting = snapshot.office().units().stream()
                .flatMap(unit -> unit.sets().stream())
                .filter(SetStatus::counted)
                .map(SetStatus::id)
                .collect(Collectors.toSet());
        return snapshot.sets().usual(snapshot.period().year(), set -> counting.contains(set.id()));
    }

    /** What the plan says of the average. */
    static Optional<Objective> average(Snapshot snapshot, String set) {
        var average = new Yardstick(Yardstick.What.AVERAGE, set);
        return Plan.of(snapshot.settled(), snapshot.identity().office(), snapshot.period()).stream()
                .flatMap(plan -> plan.objectives().stream())
                .filter(objective -> objective.measuredBy().equals(Optional.of(average)))
                .findFirst();
    }

    /** What came out of merged communes is seen at once; the plan has frozen whom the totals count. */
    private static List<Population.Member> heirs(Snapshot snapshot, String set) {
        return Population.heirs(snapshot.office(), set, snapshot.units()::origins).stream()
                .map(heir -> new Population.Member(
                        new UnitStatus(
                                heir.unit().unit(),
                                Messages.text("matrix.heir", heir.unit().name()),
                                heir.unit().period(),
                                heir.unit().sets()),
                        heir.set(),
                        heir.subject()))
                .toList();
    }

    private static Map<Integer, DepartmentMarks> departments(
            Snapshot snapshot, DepartmentWords words, String set, Population.Member member) {
        var marks = new HashMap<Integer, DepartmentMarks>();
        for (var criterion : member.subject().criteria()) {
            var said = words.of(member.subject().subject(), set + "/" + criterion.number(), snapshot.period());
            if (!said.isEmpty()) {
                marks.put(criterion.number(), DepartmentMarks.of(snapshot, said));
            }
        }
        return marks;
    }

    private static List<MatrixColumn> columns(Population population, OptionalInt opened, String source) {
        var columns = new ArrayList<MatrixColumn>();
        var criteria = population.members().stream()
                .findFirst()
                .map(member -> member.subject().criteria())
                .orElseGet(List::of);
        for (var criterion : criteria) {
            columns.add(new MatrixColumn(criterion.number(), "", criterion.name(), source));
            if (opened.equals(OptionalInt.of(criterion.number()))) {
                criterion
                        .indicators()
                        .forEach(indicator -> columns.add(
                                new MatrixColumn(criterion.number(), indicator.code(), indicator.name(), source)));
            }
        }
        return columns;
    }
}
