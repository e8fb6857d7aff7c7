package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.unit.Heirs;
import vn.sontm.programme.unit.Subjects;
import vn.sontm.programme.unit.Units;

/**
 * Writes into a plan whoever stands for the units and places that it names, by the rule by which {@link StandingPlan} reads
 * one. Populations stay as they are but for recodes, unless a person lets them follow; what is half finished is left as it is.
 */
public record PlanHeirs(Registers registers, Heirs heirs) {
    private static final String UNITS = "units";
    private static final List<PlanPart> NAMING =
            List.of(PlanPart.CRITERIA, PlanPart.TASKS, PlanPart.OBJECTIVES, PlanPart.DUTIES, PlanPart.DUE_DAYS);

    /** As of a day, or of the first day of the plan's year where that is later. */
    public static PlanHeirs of(Registers registers, int year, LocalDate day) {
        return of(registers, Units.from(registers), year, day);
    }

    /** The same for somebody who has read the units already. */
    public static PlanHeirs of(Registers registers, Units units, int year, LocalDate day) {
        var first = LocalDate.of(year, 1, 1);
        return new PlanHeirs(registers, new Heirs(units, Subjects.from(registers), day.isBefore(first) ? first : day));
    }

    /** Changes the plan. */
    public void put(ObjectNode plan) {
        plan.path(PlanPart.SETS.field()).forEach(this::set);
        plan.path(PlanPart.CRITERIA.field()).forEach(this::targets);
        NAMING.forEach(part -> plan.path(part.field()).forEach(this::units));
        plan.path(PlanPart.AGENCIES.field()).forEach(this::agency);
        Beginnings.inherited(Plan.draft(plan).starts(), heirs).forEach(start -> PlanEdits.start(plan, start));
        PlanShared.add(plan, registers, named(plan)::contains);
    }

    /** Lets totals count over whoever stands for the units that they count over, which {@link #put} leaves to a person. */
    public void count(ObjectNode plan) {
        plan.path(PlanPart.SETS.field()).forEach(set -> replace(set, UNITS, heirs::of));
        PlanShared.add(plan, registers, named(plan)::contains);
    }

    /** The units of a plan that others stand for, by those who do; both in the order of their codes. */
    public Map<List<String>, List<String>> changed(ObjectNode plan) {
        var found = new LinkedHashMap<List<String>, List<String>>();
        named(plan).stream()
                .filter(code -> heirs.units().find(code).isPresent())
                .filter(code -> !heirs.of(code).equals(List.of(code)))
                .forEach(code -> found.computeIfAbsent(heirs.of(code), standing -> new ArrayList<>())
                        .add(code));
        return found;
    }

    private void set(JsonNode set) {
        replace(set, UNITS, named -> named.stream().map(heirs::same).distinct().toList());
    }

    private void targets(JsonNode criterion) {
        var named = new LinkedHashMap<Target, List<String>>();
        Stream.of(Target.values()).forEach(target -> named.put(target, PlanEdits.texts(criterion.path(target.code()))));
        StandingPlan.targets(named, heirs)
                .forEach((target, standing) -> replace(criterion, target.code(), all -> standing));
    }

    /** Every list of units in an element, however deep. */
    private void units(JsonNode node) {
        replace(node, UNITS, heirs::of);
        node.forEach(this::units);
    }

    /** One of a unit that was split stays with the code that it had; there is no telling to which part it went. */
    private void agency(JsonNode agency) {
        var unit = agency.path("unit").asText("");
        if (!unit.isEmpty() && heirs.of(unit).size() == 1) {
            ((ObjectNode) agency).put("unit", heirs.of(unit).getFirst());
        }
    }

    private static void replace(JsonNode element, String field, UnaryOperator<List<String>> rule) {
        var named = PlanEdits.texts(element.path(field));
        var standing = rule.apply(named);
        if (element instanceof ObjectNode object && !named.equals(standing)) {
            PlanEdits.list(object, field, standing);
        }
    }

    private static TreeSet<String> named(ObjectNode plan) {
        var codes = new TreeSet<String>();
        plan.path(PlanPart.CRITERIA.field())
                .forEach(criterion -> Stream.of(Target.values())
                        .forEach(target -> codes.addAll(PlanEdits.texts(criterion.path(target.code())))));
        Stream.concat(Stream.of(PlanPart.SETS), NAMING.stream())
                .forEach(part -> plan.path(part.field()).forEach(element -> collect(element, codes)));
        plan.path(PlanPart.AGENCIES.field())
                .forEach(agency -> codes.add(agency.path("unit").asText("")));
        return codes;
    }

    private static void collect(JsonNode node, TreeSet<String> codes) {
        codes.addAll(PlanEdits.texts(node.path(UNITS)));
        node.forEach(inner -> collect(inner, codes));
    }
}
