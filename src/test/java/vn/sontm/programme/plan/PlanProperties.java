package vn.sontm.programme.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.sontm.base.Json;
import vn.sontm.ledger.Content;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.MemoryRegisters;

class PlanProperties {
    private static final String ID = "cao-loc-2024";
    private static final ObjectNode WHOLE = SamplePlans.caoLoc();
    // whatever refers to another part may stay when that part is thinned out
    private static final List<PlanPart> PARTS =
            List.of(PlanPart.AGENCIES, PlanPart.TASKS, PlanPart.OBJECTIVES, PlanPart.DUTIES, PlanPart.TEXT);

    @Property(tries = 20)
    @Label("any plan comes out of the registers as it went in")
    void roundTrip(@ForAll("versions") ObjectNode plan) {
        var registers = new MemoryRegisters().putAll(PlanRegisters.split(plan));
        assertThat(PlanRegisters.join(registers, ID)).contains(plan);
        var read = PlanReader.read(plan);
        assertThat(Plan.from(registers, ID)).contains(read);
        assertThat(PlanReader.read(PlanWriter.write(read))).isEqualTo(read);
    }

    @Property(tries = 20)
    @Label("after any version, another one leaves exactly what it would have left alone")
    void update(@ForAll("versions") ObjectNode first, @ForAll("versions") ObjectNode second) {
        var registers = new MemoryRegisters();
        registers.putAll(PlanRegisters.update(registers, first, "bỏ"));
        registers.putAll(PlanRegisters.update(registers, second, "bỏ"));
        var alone = new MemoryRegisters().putAll(PlanRegisters.split(second));
        assertThat(Arrays.stream(RegisterKind.values()))
                .allSatisfy(kind -> assertThat(registers.all(kind)).isEqualTo(alone.all(kind)));
        assertThat(Plan.from(registers, ID)).isEqualTo(Optional.of(PlanReader.read(second)));
    }

    @Property(tries = 200)
    @Label("whatever other programs write under a plan's registers, the rest can be read")
    void spoilt(@ForAll long seed) {
        var random = new Random(seed);
        var plan = SamplePlans.small();
        var registers = new MemoryRegisters().putAll(PlanRegisters.split(plan));
        for (var statement : PlanRegisters.split(plan)) {
            if (random.nextInt(3) == 0) {
                registers.put(new Statement(
                        statement.register(),
                        Content.of(spoil(statement.content().json(), random))));
            }
        }
        Plan.heads(registers);
        Plan.from(registers, plan.path("id").asText()).ifPresent(Plan::statements);
        PlanRegisters.update(registers, plan, "bỏ");
    }

    private static JsonNode spoil(JsonNode content, Random random) {
        var junk = List.of(
                Json.parse("[1]"),
                Json.parse("{\"$decimal\": \"1\"}"),
                Json.parse("\"chữ\""),
                Json.parse("7"),
                Json.parse("{}"),
                Json.parse("null"));
        if (random.nextInt(4) == 0) {
            return junk.get(random.nextInt(junk.size()));
        }
        var spoilt = Json.object();
        content.properties()
                .forEach(field -> spoilt.set(
                        field.getKey(),
                        random.nextInt(3) == 0 ? junk.get(random.nextInt(junk.size())) : field.getValue()));
        return spoilt;
    }

    /** The plan of Cao Lộc with parts left out, in another order, and with targets taken away. */
    @Provide
    Arbitrary<ObjectNode> versions() {
        return Arbitraries.longs().map(PlanProperties::version);
    }

    private static ObjectNode version(long seed) {
        var random = new Random(seed);
        var plan = WHOLE.deepCopy();
        for (var part : PARTS) {
            plan.set(part.field(), Json.array().addAll(some(plan.path(part.field()), random)));
            if (plan.path(part.field()).isEmpty()) {
                plan.remove(part.field());
            }
        }
        plan.path(PlanPart.CRITERIA.field())
                .forEach(criterion -> Arrays.stream(Target.values())
                        .filter(target -> random.nextInt(4) == 0)
                        .forEach(target -> ((ObjectNode) criterion).remove(target.code())));
        return plan;
    }

    private static List<JsonNode> some(JsonNode elements, Random random) {
        var chosen = new ArrayList<JsonNode>();
        elements.forEach(element -> {
            if (random.nextInt(3) > 0) {
                chosen.add(random.nextInt(chosen.size() + 1), element);
            }
        });
        return chosen;
    }
}
