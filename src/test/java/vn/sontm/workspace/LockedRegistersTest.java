package vn.sontm.workspace;

import static org.assertj.core.api.Assertions.assertThat;

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
    private final LockedRegisters locked = new LockedRegisters(() -> below);

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

    private void say(String fact) {
        below.put(RegisterKind.FACT, "tan-lien", fact, "2024", Json.object().put("value", 1));
    }
}
