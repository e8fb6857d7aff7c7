package vn.sontm.programme.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.sontm.base.Json;
import vn.sontm.base.Place;
import vn.sontm.ledger.Register;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.plan.Deadline;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/** What the plans of offices say about criteria: who leads, what by when, how many, over which population. */
final class PlanFacts {
    private final CriteriaSets sets;
    private final OfficeEntries criteria;
    private final OfficeEntries populations;
    private final List<Entry> populationList;
    private final List<Entry> plans;
    private final Map<String, String> agencies = new HashMap<>();
    private final Map<Asked, Optional<Population>> populationsAsked = new ConcurrentHashMap<>();

    private static final Population NOBODY = Population.of(List.of());

    private record Asked(String set, int year, List<String> offices) {}

    /**
     * Whom a set is counted over.
     *
     * @param codes of units, and of what lies inside them
     * @param units that a code names or lies inside
     */
    record Population(List<String> codes, Set<String> units) {
        static Population of(List<String> codes) {
            return new Population(codes, codes.stream().map(Register::unitOf).collect(Collectors.toSet()));
        }

        boolean names(String code) {
            return units.contains(Register.unitOf(code)) && codes.contains(code);
        }
    }

    PlanFacts(Registers registers, CriteriaSets sets) {
        this.sets = sets;
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

    /**
     * The units that a set's totals count over in a year; the latest earlier year's where the year has none. Nobody where
     * the set is for other years and the year's plan counts by others, or another of its level is for this year.
     */
    Optional<Population> population(String set, int year, List<String> offices) {
        return populationsAsked.computeIfAbsent(new Asked(set, year, offices), this::population);
    }

    private Optional<Population> population(Asked asked) {
        return isOver(asked) ? Optional.of(NOBODY) : lastStated(asked);
    }

    private boolean isOver(Asked asked) {
        var stated = populationList.stream()
                .filter(entry -> asked.offices().contains(entry.register().subject())
                        && entry.register().period().equals(Integer.toString(asked.year())))
                .map(entry -> entry.register().item())
                .toList();
        return !stated.contains(asked.set())
                && sets.find(asked.set())
                        .filter(set -> !set.isFor(asked.year()))
                        .filter(set -> !stated.isEmpty() || sets.isReplaced(set, asked.year()))
                        .isPresent();
    }

    private Optional<Population> lastStated(Asked asked) {
        return populationList.stream()
                .filter(entry -> entry.register().item().equals(asked.set()))
                .map(entry -> entry.register().period())
                .filter(period -> period.matches("\\d{4}") && Integer.parseInt(period) <= asked.year())
                .max(String::compareTo)
                .flatMap(period -> populations.find(asked.set(), period, asked.offices()))
                .map(entry -> Population.of(list(entry.content().path("units")).stream()
                        .map(JsonNode::asText)
                        .toList()));
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
