package vn.sontm.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RestTest {
    private static final long MIB = 1 << 20;
    private static final long ALIVE = 60 * MIB;

    private final AtomicLong used = new AtomicLong();
    private final AtomicInteger collections = new AtomicInteger();
    private final Rest rest = new Rest(used::get, () -> {
        collections.incrementAndGet();
        used.set(ALIVE);
    });

    @Test
    @DisplayName("Collects once when work has stopped, and not again before there is garbage")
    void collectsAtRest() {
        look(80, 120, 160);
        assertThat(collections).as("while somebody works").hasValue(0);
        look(160, 60, 60, 61, 61);
        assertThat(collections).as("at rest").hasValue(1);
    }

    @Test
    @DisplayName("Collects again after more work and another rest")
    void collectsAgain() {
        look(100, 100, 140, 180, 180);
        assertThat(collections).hasValue(2);
    }

    @Test
    @DisplayName("Does not collect for little")
    void leavesLittle() {
        look(100, 100, 70, 70, 75, 75);
        assertThat(collections).hasValue(1);
    }

    @Test
    @DisplayName("A collection by the runtime itself is no rest")
    void knowsWork() {
        look(200, 90, 140, 80, 120);
        assertThat(collections).hasValue(0);
    }

    private void look(long... mebibytes) {
        for (var size : mebibytes) {
            used.set(size * MIB);
            rest.look();
        }
    }
}
