package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.sontm.base.Json;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Decimals;
import vn.sontm.programme.register.Registers;

/** What a plan states that is no matter of one year, as registers hold it, word for word. */
public final class PlanShared {
    private PlanShared() {}

    /** Units by their codes. */
    public static void units(ObjectNode plan, Registers registers, Collection<String> codes) {
        put(plan, PlanPart.UNITS, registers, register -> codes.contains(register.subject()));
    }

    /** Units and the places inside them that a plan begins to name; those that it has stay as it says them. */
    static void add(ObjectNode plan, Registers registers, Predicate<String> wanted) {
        for (var part : List.of(PlanPart.UNITS, PlanPart.SUBJECTS)) {
            var there = new HashSet<String>();
            plan.path(part.field())
                    .forEach(element -> there.add(element.path("code").asText()));
            elements(PlanKey.of(plan), part, registers, register -> wanted.test(register.subject()))
                    .filter(element -> !there.contains(element.path("code").asText()))
                    .toList()
                    .forEach(element -> plan.withArray(part.field()).add(element));
        }
    }

    /** Titles held by these units or subjects. */
    public static void recognitions(ObjectNode plan, Registers registers, Collection<String> places) {
        put(plan, PlanPart.RECOGNITIONS, registers, register -> places.contains(register.subject()));
    }

    /** A list that another plan has as well. */
    public static void copy(ObjectNode plan, ObjectNode from, String list) {
        if (!from.path(list).isEmpty()) {
            plan.set(list, from.path(list).deepCopy());
        }
    }

    private static void put(ObjectNode plan, PlanPart part, Registers registers, Predicate<Register> wanted) {
        ArrayNode list = Json.array();
        elements(PlanKey.of(plan), part, registers, wanted).forEach(list::add);
        if (!list.isEmpty()) {
            plan.set(part.field(), list);
        }
    }

    private static Stream<ObjectNode> elements(
            PlanKey plan, PlanPart part, Registers registers, Predicate<Register> wanted) {
        return registers.all(part.kind()).stream()
                .filter(entry -> wanted.test(entry.register()))
                .filter(part::reads)
                .map(entry -> part.element(plan, entry.register(), Decimals.unpack(entry.content())));
    }
}
