package vn.sontm.programme.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.StreamSupport;
import vn.sontm.base.Json;
import vn.sontm.base.Place;
import vn.sontm.programme.plan.Deadline;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/** What the plans of offices say about criteria: who leads, what by when, how many, over which population. */
final class PlanFacts {
    private final OfficeEntries criteria;
    private final OfficeEntries populations;
    private final List<Entry> populationList;
    private final List<Entry> plans;
    private final Map<String, String> agencies = new HashMap<>();

    PlanFacts(Registers registers) {
        criteria = new OfficeEntries(registers.all(RegisterKind.PLAN_CRITERION));
        populationList = registers.all(RegisterKind.POPULATION);
        populations = new OfficeEntries(populationList);
        plans = registers.all(RegisterKind.PLAN);
        registers
                .all(RegisterKind.AGENCY)
                .forEach(entry -> agencies.put(
                        entry.register().item(),
                        entry.content().path("name").asText(entry.register().item())));
    }

    /** The plan's paragraph on one criterion; an empty object where there is none. */
    JsonNode criterion(String item, int year, List<String> offices) {
        return criteria.find(item, Integer.toString(year), offices)
                .map(Entry::content)
                .orElseGet(Json::object);
    }

    /** How many units the plan wants to meet a criterion. */
    OptionalInt count(JsonNode criterion) {
        var count = criterion.path("target").path("count");
        return count.canConvertToInt() && count.isIntegralNumber()
                ? OptionalInt.of(count.intValue())
                : OptionalInt.empty();
    }

    /** The deadlines that bind a unit or subject by any of the codes that the plan may name it by. */
    List<Deadline> deadlines(JsonNode criterion, Set<String> names) {
        return list(criterion.path("deadlines")).stream()
                .map(deadline -> Deadline.read(Place.root(deadline, new ArrayList<>())))
                .filter(deadline -> names.stream().anyMatch(deadline::binds))
                .toList();
    }

    /**
     * Names of the agencies in a role, {@code lead} or {@code coordinating}: those assigned to the unit, by any
     * of the codes that the plan may name it by, where the plan does not name the same for all. A word that is no agency's id stays as printed.
     */
    List<String> agencies(JsonNode criterion, String role, Set<String> names) {
        var assigned = list(criterion.path("assignments")).stream()
                .filter(assignment ->
                        list(assignment.path("units")).stream().anyMatch(code -> names.contains(code.asText())))
                .toList();
        return (assigned.isEmpty() ? List.of(criterion) : assigned)
                .stream()
                        .flatMap(known -> list(known.path(role)).stream())
                        .distinct()
                        .map(id -> agencies.getOrDefault(id.asText(), id.asText()))
                        .filter(name -> !name.isBlank())
                        .toList();
    }

    /** The units that a set's totals count over in a year; the latest earlier year's where the year has none. */
    Optional<List<String>> population(String set, int year, List<String> offices) {
        return populationList.stream()
                .filter(entry -> entry.register().item().equals(set))
                .map(entry -> entry.register().period())
                .filter(period -> period.matches("\\d{4}") && Integer.parseInt(period) <= year)
                .max(String::compareTo)
                .flatMap(period -> populations.find(set, period, offices))
                .map(entry -> list(entry.content().path("units")).stream()
                        .map(JsonNode::asText)
                        .toList());
    }

    /**
     * Whether a criterion that only wants consolidating counts as met before it is concluded met in the year: a setting of
     * the plan ({@code consolidateCountsAsMet}), no unless it says so.
     */
    boolean consolidateCounts(int year) {
        return plans.stream()
                .filter(plan -> plan.content()
                        .path("year")
                        .asText(plan.register().period())
                        .equals(Integer.toString(year)))
                .anyMatch(plan -> plan.content().path("consolidateCountsAsMet").asBoolean());
    }

    private static List<JsonNode> list(JsonNode array) {
        return array.isArray()
                ? StreamSupport.stream(array.spliterator(), false).toList()
                : List.of();
    }
}
