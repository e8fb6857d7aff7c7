package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.sontm.base.Json;
import vn.sontm.base.Place;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Decimals;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.register.Statement;

/**
 * Splits a plan's JSON into registers, so that another version of the plan changes only what is different in it, and joins
 * them again. The plan's own register keeps the order of every list.
 */
public final class PlanRegisters {
    private static final String LISTS = "lists";

    private PlanRegisters() {}

    /** Everything that a plan's JSON states, fields unknown to this version included. */
    public static List<Statement> split(JsonNode plan) {
        var key = PlanKey.of(plan);
        var contents = new LinkedHashMap<Register, ObjectNode>();
        var head = ((ObjectNode) plan).deepCopy();
        var lists = Json.object();
        for (var part : PlanPart.values()) {
            head.remove(part.field());
            for (var element : plan.path(part.field())) {
                var register = part.register(key, element);
                contents.put(register, part.content(element));
                list(part, part.key(key, register), lists);
            }
        }
        head.remove("id");
        head.set(LISTS, lists);
        contents.putAll(targets(key, plan.path(PlanPart.CRITERIA.field())));
        contents.put(headOf(key.office(), key.id()), head); // last: its change closes a version
        return contents.entrySet().stream()
                .map(entry -> new Statement(entry.getKey(), Content.of(Decimals.pack(entry.getValue()))))
                .toList();
    }

    /**
     * What makes registers hold this version of a plan: all that it states, and removals of what the known version states
     * and this one does not, unless another plan states it too.
     *
     * @param reason of the removals
     */
    public static List<Statement> update(Registers registers, JsonNode plan, String reason) {
        var units = new StatedUnits(registers);
        var statements = new ArrayList<>(split(plan).stream().map(units::with).toList());
        var id = plan.path("id").asText();
        var gone = new LinkedHashSet<>(owned(registers, id));
        statements.forEach(statement -> gone.remove(statement.register()));
        if (!gone.isEmpty()) {
            heads(registers).stream()
                    .map(PlanHead::id)
                    .filter(other -> !other.equals(id))
                    .forEach(other -> gone.removeAll(owned(registers, other)));
        }
        // what is not shown was merged into another and may be separated again
        gone.removeIf(register -> registers.find(register).isEmpty() || units.stays(register));
        gone.forEach(register -> statements.add(new Statement(register, Content.removal(reason))));
        return statements;
    }

    /** The plan's JSON as the registers hold it now; empty where there is no plan of this id. */
    public static Optional<ObjectNode> join(Registers registers, String id) {
        return plans(registers)
                .filter(entry -> entry.register().item().equals(id))
                .findFirst()
                .map(entry -> join(registers, head(entry), lists(entry)));
    }

    static List<PlanHead> heads(Registers registers) {
        return plans(registers)
                .map(entry -> PlanHead.read(Place.root(head(entry), new ArrayList<>())))
                .toList();
    }

    private static Stream<Entry> plans(Registers registers) {
        return registers.all(RegisterKind.PLAN).stream()
                .filter(entry -> Decimals.unpack(entry.content()).isObject());
    }

    /**
     * The registers that hold what a plan itself said, as another version of it may take away; without what the office
     * added, and without starting states, which are entered one by one.
     */
    static Set<Register> owned(Registers registers, String id) {
        return plans(registers)
                .filter(entry -> entry.register().item().equals(id))
                .findFirst()
                .map(entry -> owned(registers, head(entry), lists(entry)))
                .orElse(Set.of());
    }

    private static Set<Register> owned(Registers registers, ObjectNode head, JsonNode lists) {
        var key = PlanKey.of(head);
        var found = Arrays.stream(PlanPart.values())
                .flatMap(part -> names(lists, part).stream().map(name -> part.register(key, name)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        found.addAll(targets(key, join(registers, head, lists).path(PlanPart.CRITERIA.field()))
                .keySet());
        return found;
    }

    private static ObjectNode join(Registers registers, ObjectNode plan, JsonNode lists) {
        var key = PlanKey.of(plan);
        for (var part : PlanPart.values()) {
            var array = Json.array();
            entries(registers, part, key, lists)
                    .forEach(entry -> array.add(part.element(key, entry.register(), Decimals.unpack(entry.content()))));
            if (!array.isEmpty()) {
                plan.set(part.field(), array);
            }
        }
        return plan;
    }

    /** What the plan lists, in its order; then what the office added. */
    private static List<Entry> entries(Registers registers, PlanPart part, PlanKey key, JsonNode lists) {
        if (part == PlanPart.STARTS) {
            return starts(registers, key, names(lists, PlanPart.UNITS));
        }
        var known = registers.all(part.kind()).stream()
                .filter(part::reads)
                .collect(Collectors.toMap(Entry::register, entry -> entry, (one, other) -> one, LinkedHashMap::new));
        var found = names(lists, part).stream()
                .map(name -> part.register(key, name))
                .filter(known::containsKey)
                .map(known::get)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (part.open()) {
            known.values().stream()
                    .filter(entry -> entry.register().subject().equals(key.office())
                            && entry.register().period().equals(key.period()))
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    /** The starting states entered for the units that a plan's JSON lists, as elements of its list. */
    static ArrayNode starts(Registers registers, JsonNode plan) {
        var key = PlanKey.of(plan);
        var units = StreamSupport.stream(plan.path(PlanPart.UNITS.field()).spliterator(), false)
                .map(unit -> unit.path("code").asText())
                .toList();
        var array = Json.array();
        starts(registers, key, units)
                .forEach(entry ->
                        array.add(PlanPart.STARTS.element(key, entry.register(), Decimals.unpack(entry.content()))));
        return array;
    }

    /** Starting states are entered one by one, whatever the plan listed. */
    private static List<Entry> starts(Registers registers, PlanKey key, List<String> units) {
        var codes = units.stream().map(name -> name.split(":", 2)[0]).collect(Collectors.toSet());
        return registers.all(RegisterKind.START).stream()
                .filter(PlanPart.STARTS::reads)
                .filter(entry -> entry.register().period().equals(key.period())
                        && codes.contains(entry.register().unit()))
                .toList();
    }

    /** What is asked of each subject; where a plan asks for several things at once, the first. */
    private static Map<Register, ObjectNode> targets(PlanKey key, JsonNode criteria) {
        var targets = new LinkedHashMap<Register, ObjectNode>();
        for (var criterion : criteria) {
            for (var target : Target.values()) {
                for (var subject : criterion.path(target.code())) {
                    var item = PlanPart.CRITERIA.register(key, criterion).item();
                    var register = new Register(RegisterKind.TARGET.code(), subject.asText(), item, key.period());
                    targets.putIfAbsent(register, Json.object().put("target", target.code()));
                }
            }
        }
        return targets;
    }

    private static Register headOf(String office, String id) {
        return new Register(RegisterKind.PLAN.code(), office, id, "");
    }

    private static void list(PlanPart part, String name, ObjectNode lists) {
        if (part != PlanPart.STARTS) {
            lists.withArray(part.field()).add(name);
        }
    }

    private static ObjectNode head(Entry entry) {
        var head = (ObjectNode) Decimals.unpack(entry.content());
        head.remove(LISTS);
        return head.put("id", entry.register().item())
                .put("office", entry.register().subject());
    }

    private static JsonNode lists(Entry entry) {
        return entry.content().path(LISTS);
    }

    private static List<String> names(JsonNode lists, PlanPart part) {
        return StreamSupport.stream(lists.path(part.field()).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
