package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.unit.Formation;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.Units;

/**
 * A plan as it may have been before its units came out of others: the way back from {@link PlanHeirs}. Which of the former
 * units a place meant, the data no longer tells, so there are several such plans.
 */
public final class FormerPlan {
    private static final List<PlanPart> QUOTING =
            List.of(PlanPart.CRITERIA, PlanPart.TASKS, PlanPart.OBJECTIVES, PlanPart.DUTIES, PlanPart.DUE_DAYS);

    private final Map<String, List<Unit>> formers;
    private final BiFunction<List<Unit>, String, List<Unit>> which;

    /** @param which of the former units a place with a quotation means */
    private FormerPlan(Map<String, List<Unit>> formers, BiFunction<List<Unit>, String, List<Unit>> which) {
        this.formers = formers;
        this.which = which;
    }

    /**
     * The one in which a place means those that its quotation names, all of them where it names none; then those in which
     * every place means the first, the second and so on. None where none of the plan's units came out of others.
     */
    public static List<Plan> all(Plan plan, Units units) {
        var formers = new TreeMap<String, List<Unit>>();
        for (var unit : plan.units()) {
            var from = formers(unit.code(), units);
            if (!from.isEmpty()) {
                formers.put(unit.code(), from);
            }
        }
        var most = formers.values().stream().mapToInt(List::size).max().orElse(0);
        var one = IntStream.range(0, most)
                .mapToObj(number -> new FormerPlan(formers, (all, quote) -> List.of(all.get(number % all.size()))));
        return most == 0
                ? List.of()
                : Stream.concat(Stream.of(new FormerPlan(formers, FormerPlan::named)), one)
                        .map(former -> former.restored(plan))
                        .toList();
    }

    /** The units that one came out of, itself among them where it took others in; none for one that was only recoded. */
    private static List<Unit> formers(String code, Units units) {
        var codes = new LinkedHashSet<String>();
        units.origins(code).stream()
                .map(origin -> units.codeOn(origin, LocalDate.MAX))
                .filter(origin -> !origin.equals(code))
                .forEach(codes::add);
        if (units.formations(code).stream().anyMatch(Formation::goesOn)) {
            codes.add(code);
        }
        return codes.stream().flatMap(origin -> units.find(origin).stream()).toList();
    }

    private static List<Unit> named(List<Unit> formers, String quote) {
        var named = formers.stream().filter(unit -> names(unit, quote)).toList();
        return named.isEmpty() ? formers : named;
    }

    private static boolean names(Unit unit, String quote) {
        return VietnameseText.whole(List.of(unit.lastName())).matcher(quote).find();
    }

    private Plan restored(Plan plan) {
        var json = PlanWriter.write(plan);
        json.path(PlanPart.SETS.field()).forEach(this::population);
        QUOTING.forEach(part -> json.path(part.field())
                .forEach(element ->
                        replace(element, element.path("source").path("quote").asText())));
        plan.starts().forEach(start -> starts(json, start, plan.starts()));
        formers.forEach((code, from) -> units(json, code, from));
        return Plan.draft(json);
    }

    /** Whom totals count over is quoted nowhere: they counted over all of them. */
    private void population(JsonNode set) {
        PlanEdits.list(
                (ObjectNode) set,
                PlanPart.UNITS.field(),
                PlanEdits.texts(set.path(PlanPart.UNITS.field())).stream()
                        .flatMap(code -> formers.containsKey(code)
                                ? formers.get(code).stream().map(Unit::code)
                                : Stream.of(code))
                        .toList());
    }

    private void replace(JsonNode node, String quote) {
        if (node instanceof ObjectNode object) {
            Stream.concat(
                            Stream.of(PlanPart.UNITS.field()),
                            Stream.of(Target.values()).map(Target::code))
                    .filter(field -> object.path(field).isArray())
                    .forEach(field -> PlanEdits.list(
                            object,
                            field,
                            PlanEdits.texts(object.path(field)).stream()
                                    .flatMap(code -> meant(code, quote))
                                    .toList()));
        }
        node.forEach(inner -> replace(inner, quote));
    }

    private Stream<String> meant(String code, String quote) {
        return formers.containsKey(code)
                ? which.apply(formers.get(code), quote).stream().map(Unit::code)
                : Stream.of(code);
    }

    /** A start that all of them had is what the one that came out of them has; what a former one has itself stays. */
    private void starts(ObjectNode plan, StatedStart start, List<StatedStart> stated) {
        formers.getOrDefault(start.subject(), List.of()).stream()
                .map(unit -> new StatedStart(unit.code(), start.criterion(), start.state()))
                .filter(former -> stated.stream().noneMatch(former::isOfTheSame))
                .forEach(former -> PlanEdits.start(plan, former));
    }

    private static void units(ObjectNode plan, String code, List<Unit> from) {
        var codes =
                Stream.concat(Stream.of(code), from.stream().map(Unit::code)).toList();
        PlanEdits.elements(plan, PlanPart.UNITS.field(), known -> {
            for (var place = known.size() - 1; place >= 0; place--) {
                if (codes.contains(known.get(place).path("code").asText())) {
                    known.remove(place);
                }
            }
            from.forEach(unit -> known.add(PlanWriter.unit(unit)));
        });
    }
}
