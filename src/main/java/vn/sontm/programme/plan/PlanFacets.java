package vn.sontm.programme.plan;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sontm.base.Messages;

/**
 * What can differ in the elements of one list of a plan.
 *
 * @param list its field in the plan's JSON
 * @param key what makes two elements the same
 * @param name of an element inside a sentence
 * @param facets its fields as people read them
 */
record PlanFacets<T>(
        String list, Function<Plan, List<T>> elements, Function<T, String> key, Naming<T> name, List<Facet<T>> facets) {
    /** Says something of an element in words of its plan. */
    interface Naming<T> {
        String of(PlanWords words, T element);
    }

    /** @param label ends the key of its caption */
    record Facet<T>(String label, Naming<T> text) {
        String caption() {
            return Messages.text("plan.field." + label);
        }
    }

    PlanFacets {
        facets = List.copyOf(facets);
    }

    static final PlanFacets<CitedPlace> DOCUMENTS = new PlanFacets<>(
            "documents",
            CitedPlace::of,
            CitedPlace::key,
            (words, place) ->
                    Messages.text("plan.of.documents", place.document().name()),
            List.of(
                    new Facet<>("issuer", (words, place) -> place.document().issuer()),
                    new Facet<>("document-date", (words, place) -> place.day()),
                    new Facet<>(
                            "document-title", (words, place) -> place.document().title())));

    static final List<PlanFacets<?>> ALL = List.of(
            new PlanFacets<>(
                    PlanPart.SETS.field(),
                    Plan::sets,
                    PlanSet::id,
                    (words, set) -> Messages.text("plan.of.sets", words.set(set.id())),
                    List.of(new Facet<>("population", (words, set) -> words.places(set.units())))),
            new PlanFacets<>(
                    PlanPart.UNITS.field(),
                    Plan::units,
                    unit -> unit.code(),
                    (words, unit) -> Messages.text("plan.of.units", unit.name()),
                    List.of(new Facet<>("name", (words, unit) -> unit.name()))),
            new PlanFacets<>(
                    PlanPart.SUBJECTS.field(),
                    Plan::subjects,
                    subject -> subject.code(),
                    (words, subject) -> Messages.text("plan.of.subjects", subject.name()),
                    List.of(new Facet<>("name", (words, subject) -> subject.name()))),
            new PlanFacets<>(
                    PlanPart.AGENCIES.field(),
                    Plan::agencies,
                    Agency::id,
                    (words, agency) -> Messages.text("plan.of.agencies", agency.name()),
                    List.of(
                            new Facet<>("name", (words, agency) -> agency.name()),
                            new Facet<>("printed-names", (words, agency) -> String.join("; ", agency.printed())))),
            new PlanFacets<>(
                    PlanPart.RECOGNITIONS.field(),
                    Plan::recognitions,
                    title -> title.subject() + ":" + title.set(),
                    (words, title) -> Messages.text("plan.of.recognitions", words.places(List.of(title.subject()))),
                    List.of(
                            new Facet<>("title", (words, title) -> title.title()),
                            new Facet<>("decision", (words, title) -> title.decision()))),
            new PlanFacets<>(
                    PlanPart.CRITERIA.field(),
                    Plan::criteria,
                    PlanCriterion::item,
                    PlanWords::criterion,
                    List.of(
                            new Facet<>(
                                    "goal",
                                    (words, criterion) -> criterion
                                            .target()
                                            .map(TargetCount::printed)
                                            .orElse("")),
                            new Facet<>("deadlines", (words, criterion) -> words.deadlines(criterion.deadlines())),
                            new Facet<>("lead", (words, criterion) -> words.agencies(criterion.lead())),
                            new Facet<>("coordinating", (words, criterion) -> words.agencies(criterion.coordinating())),
                            new Facet<>(
                                    "assignments", (words, criterion) -> words.assignments(criterion.assignments())))),
            new PlanFacets<>(
                    PlanPart.TASKS.field(),
                    Plan::tasks,
                    PlanTask::id,
                    (words, task) -> Messages.text("plan.of.tasks", task.text()),
                    List.of(
                            new Facet<>("text", (words, task) -> task.text()),
                            new Facet<>("criteria", (words, task) -> String.join("; ", task.criteria())),
                            new Facet<>("units", (words, task) -> words.places(task.units())),
                            new Facet<>(
                                    "quantity",
                                    (words, task) ->
                                            task.quantity().map(Quantity::words).orElse("")),
                            new Facet<>("deadlines", (words, task) -> words.deadlines(task.deadlines())),
                            new Facet<>("lead", (words, task) -> words.agencies(task.lead())),
                            new Facet<>("coordinating", (words, task) -> words.agencies(task.coordinating())),
                            new Facet<>("contents", (words, task) -> String.join("; ", task.contents())),
                            new Facet<>("funding", (words, task) -> PlanWords.funding(task.funding())))),
            new PlanFacets<>(
                    PlanPart.OBJECTIVES.field(),
                    Plan::objectives,
                    Objective::id,
                    (words, objective) -> Messages.text("plan.of.objectives", objective.text()),
                    List.of(
                            new Facet<>("text", (words, objective) -> objective.text()),
                            new Facet<>(
                                    "quantity",
                                    (words, objective) -> objective.quantity().words()),
                            new Facet<>("units", (words, objective) -> words.places(objective.units())),
                            new Facet<>("printed", (words, objective) -> objective.printed()),
                            new Facet<>(
                                    "measured",
                                    (words, objective) -> objective
                                            .measuredBy()
                                            .map(words::measured)
                                            .orElse("")),
                            new Facet<>(
                                    "counted",
                                    (words, objective) -> objective
                                            .counts()
                                            .map(PlanWords::counted)
                                            .orElse("")))),
            new PlanFacets<>(
                    PlanPart.DUTIES.field(),
                    Plan::duties,
                    Duty::id,
                    (words, duty) -> Messages.text("plan.of.duties", duty.text()),
                    List.of(
                            new Facet<>("text", (words, duty) -> duty.text()),
                            new Facet<>(
                                    "kind",
                                    (words, duty) -> Messages.text(
                                            "plan.duty." + duty.kind().code())),
                            new Facet<>("by", (words, duty) -> words.agencies(duty.by())),
                            new Facet<>("to", (words, duty) -> words.agencies(duty.to())),
                            new Facet<>("via", (words, duty) -> words.agencies(duty.via())),
                            new Facet<>(
                                    "every",
                                    (words, duty) ->
                                            duty.every().map(PlanWords::every).orElse("")),
                            new Facet<>(
                                    "deadlines",
                                    (words, duty) ->
                                            duty.due().map(words::deadline).orElse("")),
                            new Facet<>(
                                    "count",
                                    (words, duty) ->
                                            duty.count().map(Quantity::words).orElse("")),
                            new Facet<>("units", (words, duty) -> words.places(duty.units())))),
            new PlanFacets<>(
                    PlanPart.DUE_DAYS.field(),
                    Plan::dueDays,
                    StatedDueDay::id,
                    (words, day) ->
                            Messages.text("plan.of.dueDays", day.printed().isEmpty() ? day.id() : day.printed()),
                    List.of(
                            new Facet<>("day", (words, day) -> day(day)),
                            new Facet<>(
                                    "units",
                                    (words, day) -> words.places(
                                            day.rule().units().stream().sorted().toList())))),
            new PlanFacets<>(
                    PlanPart.TEXT.field(),
                    Plan::text,
                    TextSection::section,
                    (words, section) -> Messages.text("plan.of.text", section.section(), section.heading()),
                    List.of(new Facet<>(
                            "text",
                            (words, section) -> section.lines().stream()
                                    .map(TextSection.Line::text)
                                    .collect(Collectors.joining(" "))))));

    private static String day(StatedDueDay day) {
        var rule = day.rule();
        if (rule.monthOffset() == 0) {
            return Messages.text("plan.words.due-day.last", rule.day());
        }
        return rule.monthOffset() > 0
                ? Messages.text("plan.words.due-day.after", rule.day(), rule.monthOffset())
                : Messages.text("plan.words.due-day.before", rule.day(), -rule.monthOffset());
    }
}
