package vn.sontm.report.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.CriterionTotal;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.programme.assessment.SubjectStatus;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.plan.StartState;

/**
 * The units that a set is counted over, with the official totals; what is dissolved since the plan comes last.
 *
 * @param members in the order of the office's list
 * @param totals by the criterion's number
 */
public record Population(List<Member> members, Map<Integer, CriterionTotal> totals) {
    static final Population NOBODY = new Population(List.of(), Map.of());

    /** One unit under the set. */
    public record Member(UnitStatus unit, SetStatus set, SubjectStatus subject) {
        /** Whether it lies inside a unit. */
        boolean inside() {
            return subject.subject().contains("/");
        }

        /** What it is called in a list of its kind: of what lies inside a unit, the unit as well. */
        String title() {
            return inside() ? Messages.text("report.member", subject.name(), unit.name()) : unit.name();
        }
    }

    /** Refuses with {@code SET_UNKNOWN} when units are known but none has the set. */
    public static Population of(OfficeStatus office, String set) {
        var all = Stream.concat(all(office.units(), set), all(office.dissolved(), set))
                .toList();
        if (all.isEmpty() && !office.units().isEmpty()) {
            throw new Refusal(ErrorCode.SET_UNKNOWN, set);
        }
        var totals = office.totals().stream()
                .filter(total -> total.set().equals(set))
                .collect(Collectors.toMap(CriterionTotal::number, total -> total, (one, same) -> one, TreeMap::new));
        return new Population(
                all.stream().filter(member -> member.set().counted()).toList(), totals);
    }

    /**
     * Units that have a set and came out of ones that it is counted over: shown beside them, and counted when a plan names
     * them.
     *
     * @param origins codes of the units that became part of a unit
     */
    public static List<Member> heirs(OfficeStatus office, String set, Function<String, Set<String>> origins) {
        var counted = of(office, set).members().stream()
                .map(member -> member.unit().unit())
                .collect(Collectors.toSet());
        return all(office.units(), set)
                .filter(member -> !member.set().counted() && !member.inside())
                .filter(member -> origins.apply(member.unit().unit()).stream().anyMatch(counted::contains))
                .toList();
    }

    /** The units that have a set, or what lies inside them and has it. */
    static Population any(OfficeStatus office, String set) {
        var subjects = inside(office.units(), set);
        return subjects.members().stream().anyMatch(Member::inside) ? subjects : of(office, set);
    }

    /** What lies inside units and has the set; each subject is a member. The office states no totals over these. */
    static Population inside(List<UnitStatus> units, String set) {
        return part(set, all(units, set).toList());
    }

    /** These members alone, with totals over them; the plan has no target for a part. */
    public static Population part(String set, List<Member> members) {
        var numbers = members.stream()
                .flatMap(member -> member.subject().criteria().stream())
                .collect(Collectors.toMap(
                        CriterionStatus::number, CriterionStatus::name, (one, same) -> one, TreeMap::new));
        var counted = new Population(members, Map.of());
        return new Population(
                members,
                numbers.entrySet().stream()
                        .map(number -> counted.total(set, number.getKey(), number.getValue()))
                        .collect(Collectors.toMap(CriterionTotal::number, total -> total)));
    }

    /**
     * The same with what the plan asks of these members as the target: whoever met a criterion when the year began, and whoever
     * has a target. Where a starting state is not entered nobody knows how many that are.
     */
    Population aiming() {
        return new Population(
                members,
                totals.values().stream()
                        .map(total -> total.aiming(aimed(of(total.number()))))
                        .collect(Collectors.toMap(CriterionTotal::number, total -> total)));
    }

    private static OptionalInt aimed(List<CriterionStatus> all) {
        return all.stream().anyMatch(status -> status.start() == StartState.UNKNOWN)
                ? OptionalInt.empty()
                : OptionalInt.of(
                        (int) all.stream().filter(Counting.EXPECTED::counts).count());
    }

    private static Stream<Member> all(List<UnitStatus> units, String set) {
        return units.stream()
                .flatMap(unit -> unit.sets().stream()
                        .filter(status -> status.id().equals(set))
                        .flatMap(status ->
                                status.subjects().stream().map(subject -> new Member(unit, status, subject))));
    }

    private CriterionTotal total(String set, int number, String name) {
        var all = of(number);
        var met = (int) all.stream().filter(CriterionStatus::counts).count();
        var concluded = (int) all.stream()
                .filter(criterion -> criterion.concluded().equals(Optional.of(Verdict.MET)))
                .count();
        return new CriterionTotal(
                set, number, name, met, concluded, all.size(), share(met, all.size()), met, met, OptionalInt.empty());
    }

    /** A share in percent, one decimal. */
    private static BigDecimal share(int part, int of) {
        return BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
    }

    /** The criteria as the first member has them; all members have the same. */
    List<CriterionStatus> criteria() {
        return members.isEmpty() ? List.of() : members.getFirst().subject().criteria();
    }

    List<CriterionStatus> of(int criterion) {
        return members.stream()
                .flatMap(member -> member.subject().criterion(criterion).stream())
                .toList();
    }

    List<SetStatus> sets() {
        return members.stream().map(Member::set).toList();
    }

    /** The sets as if they had this one criterion. */
    List<SetStatus> sets(int criterion) {
        return members.stream()
                .flatMap(member ->
                        member.subject().criterion(criterion).stream().map(status -> narrowed(member, status)))
                .toList();
    }

    private static SetStatus narrowed(Member member, CriterionStatus criterion) {
        var codes = criterion.indicators().stream().map(IndicatorStatus::code).toList();
        var subject = member.subject();
        return new SetStatus(
                member.set().id(),
                member.set().name(),
                member.set().counted(),
                1,
                member.set().unconfirmed().stream().filter(codes::contains).toList(),
                List.of(new SubjectStatus(subject.subject(), subject.name(), 1, List.of(criterion))));
    }
}
