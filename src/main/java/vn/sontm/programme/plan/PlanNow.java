package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.base.Json;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/** A plan as it stands, for a person to go on from: targets and starting states as their registers say. */
public final class PlanNow {
    private PlanNow() {}

    /** Empty where there is no plan of this id. */
    public static Optional<ObjectNode> of(Registers registers, String id) {
        return PlanRegisters.join(registers, id).map(plan -> {
            align(plan, targets(registers, PlanKey.of(plan).period()));
            return (ObjectNode) Json.parse(plan.toString()); // numbers as a file would have them
        });
    }

    /**
     * The starting states that are entered for the units of a plan in its year, in the form of its list; what there is of
     * a plan before it is published.
     */
    public static ObjectNode starts(Registers registers, ObjectNode plan) {
        var starts = PlanRegisters.starts(registers, plan);
        var now = Json.object();
        if (!starts.isEmpty()) {
            now.set(PlanPart.STARTS.field(), starts);
        }
        return now;
    }

    private static void align(ObjectNode plan, Map<String, Map<String, String>> targets) {
        var ours = new HashSet<String>();
        Stream.of(PlanPart.UNITS, PlanPart.SUBJECTS)
                .forEach(part -> plan.path(part.field())
                        .forEach(unit -> ours.add(unit.path("code").asText())));
        for (var criterion : plan.path(PlanPart.CRITERIA.field())) {
            var item = criterion.path("set").asText() + "/"
                    + criterion.path("number").asText();
            var said = targets.getOrDefault(item, Map.of());
            var subjects = named(criterion);
            said.keySet().stream().filter(ours::contains).sorted().forEach(subjects::add);
            subjects.forEach(subject -> align((ObjectNode) criterion, subject, Optional.ofNullable(said.get(subject))));
        }
    }

    /** A subject that the plan names twice stays in both lists as long as the register says the first. */
    private static void align(ObjectNode criterion, String subject, Optional<String> said) {
        var target = said.flatMap(Target::of);
        if (!PlanEdits.target(criterion, subject).equals(target)) {
            PlanEdits.target(criterion, subject, target);
        }
    }

    private static LinkedHashSet<String> named(JsonNode criterion) {
        var named = new LinkedHashSet<String>();
        Stream.of(Target.values()).forEach(target -> named.addAll(PlanEdits.texts(criterion.path(target.code()))));
        return named;
    }

    /** By criterion, then by subject. */
    private static Map<String, Map<String, String>> targets(Registers registers, String year) {
        var targets = new HashMap<String, Map<String, String>>();
        registers.all(RegisterKind.TARGET).stream()
                .filter(entry -> entry.register().period().equals(year))
                .forEach(entry -> targets.computeIfAbsent(entry.register().item(), item -> new HashMap<>())
                        .put(
                                entry.register().subject(),
                                entry.content().path("target").asText()));
        return targets;
    }
}
