package vn.sontm.programme.drafting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.programme.plan.Assignment;
import vn.sontm.programme.plan.Beginnings;
import vn.sontm.programme.plan.Deadline;
import vn.sontm.programme.plan.Duty;
import vn.sontm.programme.plan.Objective;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanCriterion;
import vn.sontm.programme.plan.PlanGoal;
import vn.sontm.programme.plan.PlanHead;
import vn.sontm.programme.plan.PlanHeirs;
import vn.sontm.programme.plan.PlanSet;
import vn.sontm.programme.plan.PlanShared;
import vn.sontm.programme.plan.PlanTask;
import vn.sontm.programme.plan.PlanWriter;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.StatedStart;
import vn.sontm.programme.plan.Target;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.unit.Heirs;
import vn.sontm.programme.unit.Unit;

/**
 * Next year's plan from this year's: targets that were met become targets to maintain, the others stay; days move by a
 * year; starting states are the results; what is unfinished goes on. Title, number, date and printed text are for people
 * to write anew.
 */
public final class NextPlan {
    private final Plan last;
    private final YearEnd end;
    private final Heirs heirs;
    private final MovedYear moved;

    /** @param heirs as units are when the new year begins: after a merger the one that stands for several */
    private NextPlan(Plan last, YearEnd end, Heirs heirs, int year) {
        this.last = last;
        this.end = end;
        this.heirs = heirs;
        this.moved = new MovedYear(last.head().year(), year);
    }

    /**
     * @param last as it stands; what is no matter of its year is taken over word for word
     * @param id of the new plan
     */
    public static ObjectNode of(ObjectNode last, Plan plan, YearEnd end, Registers registers, String id, int year) {
        return new NextPlan(plan, end, Heirs.on(registers, LocalDate.of(year, 1, 1)), year).write(last, registers, id);
    }

    private ObjectNode write(ObjectNode from, Registers registers, String id) {
        var sets = last.sets().stream()
                .map(set -> new PlanSet(set.id(), heirs.of(set.units()), set.printed()))
                .toList();
        var starts = starts();
        var json = PlanWriter.write(counted(new Plan(
                head(id),
                sets,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                last.criteria().stream().map(this::criterion).toList(),
                last.tasks().stream().flatMap(task -> task(task).stream()).toList(),
                last.objectives().stream()
                        .filter(objective -> !end.done(objective))
                        .map(this::objective)
                        .toList(),
                last.duties().stream().map(this::duty).toList(),
                List.of(),
                starts,
                List.of())));
        PlanShared.units(
                json, registers, heirs.of(last.units().stream().map(Unit::code).toList()));
        Stream.of("subjects", "agencies", "dueDays").forEach(list -> PlanShared.copy(json, from, list));
        PlanShared.recognitions(json, registers, everywhere());
        new PlanHeirs(registers, heirs).put(json);
        return json;
    }

    /** Once more, with the total of each criterion that follows from starting states and targets. */
    private static Plan counted(Plan plan) {
        return plan.withCriteria(plan.criteria().stream()
                .map(criterion -> criterion.withTarget(PlanGoal.expected(plan, criterion)))
                .toList());
    }

    private PlanHead head(String id) {
        var head = last.head();
        return new PlanHead(
                id,
                1,
                "",
                moved.to(),
                head.office(),
                "",
                "",
                head.issuer(),
                "",
                head.consolidateCountsAsMet(),
                head.documents().stream()
                        .map(document -> document.withoutSource())
                        .toList());
    }

    private PlanCriterion criterion(PlanCriterion criterion) {
        var targets = targets(criterion);
        return new PlanCriterion(
                criterion.set(),
                criterion.number(),
                criterion.name(),
                Optional.empty(),
                with(targets, Target.ATTAIN),
                with(targets, Target.CONSOLIDATE),
                with(targets, Target.MAINTAIN),
                criterion.deadlines().stream()
                        .flatMap(deadline -> deadline(deadline, targets).stream())
                        .toList(),
                criterion.lead(),
                criterion.coordinating(),
                criterion.assignments().stream()
                        .map(assignment -> new Assignment(
                                heirs.of(assignment.units()), assignment.lead(), assignment.coordinating()))
                        .toList(),
                Optional.empty());
    }

    private Map<String, Target> targets(PlanCriterion criterion) {
        var targets = new HashMap<String, Target>();
        for (var target : Target.values()) {
            heirs.of(criterion.of(target))
                    .forEach(subject -> targets.putIfAbsent(subject, target.next(start(subject, criterion.item()))));
        }
        return targets;
    }

    private static List<String> with(Map<String, Target> targets, Target target) {
        return targets.entrySet().stream()
                .filter(entry -> entry.getValue() == target)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Whom a deadline names and who is to keep the criterion has nothing to finish any more. */
    private Optional<Deadline> deadline(Deadline deadline, Map<String, Target> targets) {
        var named = heirs.of(deadline.units()).stream()
                .filter(unit -> targets.get(unit) != Target.MAINTAIN)
                .toList();
        return named.isEmpty() && !deadline.units().isEmpty()
                ? Optional.empty()
                : Optional.of(moved.deadline(deadline, named));
    }

    private Optional<PlanTask> task(PlanTask task) {
        var open = end.open(task);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PlanTask(
                task.id(),
                task.kind(),
                moved.text(task.text()),
                task.criteria(),
                task.units().isEmpty() ? List.of() : heirs.of(open),
                task.quantity(),
                task.deadlines().stream()
                        .filter(deadline -> deadline.units().isEmpty()
                                || deadline.units().stream().anyMatch(open::contains)
                                || task.units().isEmpty())
                        .map(deadline -> moved.deadline(deadline, heirs.of(deadline.units())))
                        .toList(),
                task.lead(),
                task.coordinating(),
                task.field(),
                task.contents().stream().map(moved::text).toList(),
                task.funding(),
                Optional.empty()));
    }

    private Objective objective(Objective objective) {
        return new Objective(
                objective.id(),
                moved.text(objective.text()),
                objective.quantity(),
                heirs.of(objective.units()),
                moved.text(objective.printed()),
                objective.measuredBy(),
                objective.counts(),
                Optional.empty());
    }

    private Duty duty(Duty duty) {
        return new Duty(
                duty.id(),
                duty.kind(),
                moved.text(duty.text()),
                duty.by(),
                duty.to(),
                duty.via(),
                duty.every(),
                duty.due().map(due -> moved.deadline(due, heirs.of(due.units()))),
                duty.count(),
                heirs.of(duty.units()),
                duty.activity(),
                Optional.empty());
    }

    private List<StatedStart> starts() {
        var starts = new ArrayList<StatedStart>();
        for (var criterion : last.criteria()) {
            heirs.of(last.meant(criterion)).stream()
                    .map(subject -> new StatedStart(subject, criterion.item(), start(subject, criterion.item())))
                    .filter(start -> start.state() != StartState.UNKNOWN)
                    .forEach(starts::add);
        }
        return starts;
    }

    private StartState start(String subject, String item) {
        return new Beginnings(heirs, code -> end.start(code, item)).of(subject);
    }

    private List<String> everywhere() {
        return Stream.concat(
                        last.units().stream().map(Unit::code),
                        last.subjects().stream().map(subject -> subject.code()))
                .toList();
    }
}
