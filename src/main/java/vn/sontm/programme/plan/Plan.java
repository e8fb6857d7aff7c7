package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.register.Statement;
import vn.sontm.programme.unit.Heirs;
import vn.sontm.programme.unit.Subject;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.Units;

/** The plan of an office for a year, with everything that it states and the printed text that states it. */
public record Plan(
        PlanHead head,
        List<PlanSet> sets,
        List<Unit> units,
        List<Subject> subjects,
        List<Agency> agencies,
        List<RecognisedTitle> recognitions,
        List<PlanCriterion> criteria,
        List<PlanTask> tasks,
        List<Objective> objectives,
        List<Duty> duties,
        List<StatedDueDay> dueDays,
        List<StatedStart> starts,
        List<TextSection> text) {
    public Plan {
        sets = List.copyOf(sets);
        units = List.copyOf(units);
        subjects = List.copyOf(subjects);
        agencies = List.copyOf(agencies);
        recognitions = List.copyOf(recognitions);
        criteria = List.copyOf(criteria);
        tasks = List.copyOf(tasks);
        objectives = List.copyOf(objectives);
        duties = List.copyOf(duties);
        dueDays = List.copyOf(dueDays);
        starts = List.copyOf(starts);
        text = List.copyOf(text);
    }

    /** The plan as registers hold it, with the tasks, objectives and duties that its office added; empty where none has the id. */
    public static Optional<Plan> from(Registers registers, String id) {
        return PlanRegisters.join(registers, id).map(PlanReader::readLeniently);
    }

    /** What a draft says so far; whatever cannot be read is left out. */
    public static Plan draft(JsonNode json) {
        return PlanReader.readLeniently(json);
    }

    /** The heads of all plans that registers hold, in the order of their ids. */
    public static List<PlanHead> heads(Registers registers) {
        return PlanRegisters.heads(registers);
    }

    /**
     * The plan of a period's year that binds a unit: its own, else that of the nearest office above it; with whoever stands at
     * the period's end for the units that it names.
     */
    public static Optional<Plan> of(Registers registers, String unit, Period period) {
        return stated(registers, unit, period)
                .map(plan -> StandingPlan.of(plan, Heirs.seenBy(unit, registers, period.lastDay())));
    }

    /** The same plan word for word. */
    public static Optional<Plan> stated(Registers registers, String unit, Period period) {
        var offices = new ArrayList<>(List.of(unit));
        Units.from(registers).ancestors(unit, period.lastDay()).forEach(office -> offices.add(office.code()));
        return heads(registers).stream()
                .filter(head -> head.year() == period.year() && offices.contains(head.office()))
                .min(Comparator.comparing(head -> offices.indexOf(head.office())))
                .flatMap(head -> from(registers, head.id()));
    }

    /** Everything that the plan states, one register a fact. */
    public List<Statement> statements() {
        return PlanRegisters.split(PlanWriter.write(this));
    }

    public Plan withCriteria(List<PlanCriterion> paragraphs) {
        return new Plan(
                head,
                sets,
                units,
                subjects,
                agencies,
                recognitions,
                paragraphs,
                tasks,
                objectives,
                duties,
                dueDays,
                starts,
                text);
    }

    public Optional<PlanCriterion> criterion(String set, int number) {
        return criteria(set).filter(criterion -> criterion.number() == number).findFirst();
    }

    public Stream<PlanCriterion> criteria(String set) {
        return criteria.stream().filter(criterion -> criterion.set().equals(set));
    }

    /** Whom a set is counted over. */
    public List<String> population(String set) {
        return sets.stream()
                .filter(known -> known.id().equals(set))
                .flatMap(known -> known.units().stream())
                .toList();
    }

    /** The population of a set, then whoever else has a target under it. */
    public Set<String> meant(String set) {
        var meant = new LinkedHashSet<>(population(set));
        criteria(set).forEach(criterion -> meant.addAll(criterion.asked()));
        return meant;
    }

    /** The population of a criterion's set, then whoever else has a target for it. */
    public Set<String> meant(PlanCriterion criterion) {
        var meant = new LinkedHashSet<>(population(criterion.set()));
        meant.addAll(criterion.asked());
        return meant;
    }

    /** The name of an agency; an id that is none of the plan's is a name itself. */
    public String agencyName(String id) {
        return agencies.stream()
                .filter(agency -> agency.id().equals(id))
                .findFirst()
                .map(Agency::name)
                .orElse(id);
    }

    /** The name of a unit or of a subject inside one; a code that is none of the plan's is a name itself. */
    public String placeName(String code) {
        return units.stream()
                .filter(unit -> unit.code().equals(code))
                .map(Unit::name)
                .findFirst()
                .or(() -> subjects.stream()
                        .filter(subject -> subject.code().equals(code))
                        .map(Subject::name)
                        .findFirst())
                .orElse(code);
    }
}
