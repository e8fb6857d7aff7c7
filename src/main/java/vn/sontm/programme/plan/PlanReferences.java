package vn.sontm.programme.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.base.Place;
import vn.sontm.programme.unit.Subject;
import vn.sontm.programme.unit.Unit;

/** Codes that one part of a plan uses must be declared in another; no name is given twice. */
final class PlanReferences {
    private static final String UNITS = "units";

    private final Place root;
    private final Set<String> units;
    private final Set<String> subjects;
    private final Set<String> sets;
    private final Set<String> criteria;

    private PlanReferences(Place root, Plan plan) {
        this.root = root;
        this.units = plan.units().stream().map(Unit::code).collect(Collectors.toSet());
        this.subjects = Stream.concat(units.stream(), plan.subjects().stream().map(Subject::code))
                .collect(Collectors.toSet());
        this.sets = plan.sets().stream().map(PlanSet::id).collect(Collectors.toSet());
        this.criteria = plan.criteria().stream().map(PlanCriterion::item).collect(Collectors.toSet());
    }

    static void check(Place root, Plan plan) {
        var references = new PlanReferences(root, plan);
        references.names(PlanKey.of(root.json()));
        references.places();
    }

    private void names(PlanKey key) {
        for (var part : PlanPart.values()) {
            var seen = new HashSet<String>();
            each(part, element -> {
                var name = part.key(key, part.register(key, element.json()));
                if (!seen.add(name)) {
                    element.mistake("double", name);
                }
            });
        }
    }

    private void places() {
        declared(root.field("office"), units, UNITS);
        each(PlanPart.SUBJECTS, subject -> inside(subject.field("code")));
        each(PlanPart.SETS, set -> subjects(set, UNITS));
        each(PlanPart.RECOGNITIONS, title -> declared(title.field("subject"), subjects, UNITS));
        each(PlanPart.CRITERIA, this::criterion);
        each(PlanPart.TASKS, this::task);
        each(PlanPart.OBJECTIVES, this::objective);
        each(PlanPart.DUTIES, duty -> subjects(duty, UNITS));
        each(PlanPart.DUE_DAYS, day -> subjects(day, UNITS));
        each(PlanPart.STARTS, start -> {
            declared(start.field("subject"), subjects, UNITS);
            declared(start.field("criterion"), criteria, PlanPart.CRITERIA.field());
        });
    }

    private void criterion(Place place) {
        declared(place.field("set"), sets, PlanPart.SETS.field());
        for (var target : Target.values()) {
            subjects(place, target.code());
        }
        elements(place, "deadlines").forEach(deadline -> subjects(deadline, UNITS));
        elements(place, "assignments").forEach(assignment -> subjects(assignment, UNITS));
    }

    private void task(Place place) {
        elements(place, "criteria").forEach(item -> declared(item, criteria, PlanPart.CRITERIA.field()));
        subjects(place, UNITS);
        elements(place, "deadlines").forEach(deadline -> subjects(deadline, UNITS));
    }

    private void objective(Place place) {
        subjects(place, UNITS);
        place.optional("measuredBy")
                .ifPresent(yardstick -> declared(yardstick.field("set"), sets, PlanPart.SETS.field()));
    }

    private void subjects(Place place, String field) {
        elements(place, field).forEach(code -> declared(code, subjects, UNITS));
    }

    /** A subject's code begins with the code of its unit and a slash. */
    private void inside(Place code) {
        var slash = code.text().indexOf('/');
        if (slash < 0 || !units.contains(code.text().substring(0, slash))) {
            code.mistake("subject", code.text());
        }
    }

    private static void declared(Place place, Set<String> codes, String list) {
        if (!codes.contains(place.text())) {
            place.mistake("reference", place.text(), list);
        }
    }

    private void each(PlanPart part, Consumer<Place> action) {
        elements(root, part.field()).forEach(action);
    }

    private static List<Place> elements(Place place, String field) {
        return place.optional(field).map(Place::elements).orElse(List.of());
    }
}
