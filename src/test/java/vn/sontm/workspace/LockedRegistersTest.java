package vn.sontm.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.testkit.MemoryRegisters;

class LockedRegistersTest {
    private static final Function<Registers, Integer> COUNT =
            registers -> registers.all(RegisterKind.FACT).size();

    private final MemoryRegisters below = new MemoryRegisters();
    private final LockedRegisters locked = new LockedRegisters(() -> below, new CommonGround());

    @Test
    @DisplayName("what follows from a lock is derived once for each thing asked for")
    void derivesOnce() {
        say("households");

        assertThat(locked.derived(Integer.class, "facts", COUNT)).isEqualTo(1);
        say("villages");
        assertThat(locked.derived(Integer.class, "facts", COUNT)).isEqualTo(1);
        assertThat(locked.derived(Integer.class, "facts again", COUNT)).isEqualTo(2);
    }

    @Test
    @DisplayName("registers that go on changing derive it each time")
    void derivesAnew() {
        say("households");
        below.derived(Integer.class, "facts", COUNT);
        say("villages");

        assertThat(below.derived(Integer.class, "facts", COUNT)).isEqualTo(2);
    }

    @Test
    @DisplayName("locks that name the same plan share what follows from it; another plan is another thing")
    void sharesWhatIsCommon() {
        var other = new MemoryRegisters();
        plan(below, "2024");
        plan(other, "2024");
        say("households");
        var ground = new CommonGround();
        var first = plans(new LockedRegisters(() -> below, ground));

        assertThat(plans(new LockedRegisters(() -> other, ground))).isSameAs(first);
        plan(other, "2025");
        assertThat(plans(new LockedRegisters(() -> other, ground)))
                .isNotSameAs(first)
                .hasSize(2);
    }

    private static List<?> plans(LockedRegisters registers) {
        return registers.derived(
                List.class,
                "unit",
                then -> then.derived(List.class, "plans", all -> new ArrayList<>(all.all(RegisterKind.PLAN))));
    }

    private static void plan(MemoryRegisters registers, String year) {
        registers.put(RegisterKind.PLAN, "cao-loc", "plan", year, Json.object().put("year", year));
    }

    private void say(String fact) {
        below.put(RegisterKind.FACT, "tan-lien", fact, "2024", Json.object().put("value", 1));
    }
}
