package vn.sontm.programme.plan;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.sontm.programme.unit.Heirs;
import vn.sontm.programme.unit.Subject;
import vn.sontm.programme.unit.Unit;

/**
 * A plan as it binds on a day: whatever it asks of a unit is asked of whoever stands for it after recodes, mergers and
 * splits, once. The plan itself stays as it was signed; so do the populations that its totals count over, where a recoded
 * unit is the same one.
 */
final class StandingPlan {
    private final Heirs heirs;

    private StandingPlan(Heirs heirs) {
        this.heirs = heirs;
    }

    static Plan of(Plan plan, Heirs heirs) {
        return new StandingPlan(heirs).plan(plan);
    }

    private Plan plan(Plan plan) {
        return new Plan(
                plan.head(),
                plan.sets().stream().map(this::set).toList(),
                units(plan.units()),
                subjects(plan.subjects()),
                plan.agencies().stream().flatMap(this::agencies).toList(),
                plan.recognitions(),
                plan.criteria().stream().map(this::criterion).toList(),
                plan.tasks().stream().map(this::task).toList(),
                plan.objectives().stream().map(this::objective).toList(),
                plan.duties().stream().map(this::duty).toList(),
                plan.dueDays(),
                Stream.concat(plan.starts().stream(), Beginnings.inherited(plan.starts(), heirs).stream())
                        .toList(),
                plan.text());
    }

    private PlanSet set(PlanSet set) {
        return new PlanSet(set.id(), set.units().stream().map(heirs::same).toList(), set.printed());
    }

    /** Those of the plan, then those who stand for them: a name is found for either. */
    private List<Unit> units(List<Unit> named) {
        var known = new LinkedHashMap<String, Unit>();
        named.forEach(unit -> known.put(unit.code(), unit));
        heirs.unitsOf(List.copyOf(known.keySet())).forEach(unit -> known.putIfAbsent(unit.code(), unit));
        return List.copyOf(known.values());
    }

    private List<Subject> subjects(List<Subject> named) {
        var known = new LinkedHashMap<String, Subject>();
        named.forEach(subject -> known.put(subject.code(), subject));
        named.stream()
                .flatMap(subject -> heirs.subjects().find(heirs.same(subject.code())).stream())
                .forEach(subject -> known.putIfAbsent(subject.code(), subject));
        return List.copyOf(known.values());
    }

    /** One that belongs to a unit belongs to each that stands for it. */
    private Stream<Agency> agencies(Agency agency) {
        return agency.unit().isEmpty()
                ? Stream.of(agency)
                : heirs.of(agency.unit()).stream()
                        .map(unit -> new Agency(
                                agency.id(), agency.name(), agency.kind(), unit, agency.level(), agency.printed()));
    }

    private PlanCriterion criterion(PlanCriterion criterion) {
        var named = new EnumMap<Target, List<String>>(Target.class);
        Stream.of(Target.values()).forEach(target -> named.put(target, criterion.of(target)));
        var targets = targets(named, heirs);
        return new PlanCriterion(
                criterion.set(),
                criterion.number(),
                criterion.name(),
                criterion.target(),
                targets.get(Target.ATTAIN),
                targets.get(Target.CONSOLIDATE),
                targets.get(Target.MAINTAIN),
                deadlines(criterion.deadlines()),
                criterion.lead(),
                criterion.coordinating(),
                criterion.assignments().stream()
                        .map(assignment -> new Assignment(
                                heirs.of(assignment.units()), assignment.lead(), assignment.coordinating()))
                        .toList(),
                criterion.source());
    }

    /** Of several things that are asked of what became one unit, the most. */
    static Map<Target, List<String>> targets(Map<Target, List<String>> asking, Heirs heirs) {
        var asked = new HashSet<String>();
        var targets = new LinkedHashMap<Target, List<String>>();
        for (var target : Target.values()) {
            var named = asking.get(target);
            var standing = heirs.of(named).stream()
                    .filter(code -> !asked.contains(code) || named.contains(code))
                    .toList();
            asked.addAll(standing);
            targets.put(target, standing);
        }
        return targets;
    }

    private List<Deadline> deadlines(List<Deadline> deadlines) {
        return deadlines.stream().map(this::deadline).toList();
    }

    private Deadline deadline(Deadline deadline) {
        return new Deadline(deadline.printed(), deadline.latest(), heirs.of(deadline.units()), deadline.works());
    }

    private PlanTask task(PlanTask task) {
        return new PlanTask(
                task.id(),
                task.kind(),
                task.text(),
                task.criteria(),
                heirs.of(task.units()),
                task.quantity(),
                deadlines(task.deadlines()),
                task.lead(),
                task.coordinating(),
                task.field(),
                task.contents(),
                task.funding(),
                task.source());
    }

    private Objective objective(Objective objective) {
        return new Objective(
                objective.id(),
                objective.text(),
                objective.quantity(),
                heirs.of(objective.units()),
                objective.printed(),
                objective.measuredBy(),
                objective.counts(),
                objective.source());
    }

    private Duty duty(Duty duty) {
        return new Duty(
                duty.id(),
                duty.kind(),
                duty.text(),
                duty.by(),
                duty.to(),
                duty.via(),
                duty.every(),
                duty.due().map(this::deadline),
                duty.count(),
                heirs.of(duty.units()),
                duty.activity(),
                duty.source());
    }
}
