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
        work(120);
        work(160);
        assertThat(collections).as("while somebody works").hasValue(0);
        stay(161);
        stay(62);
        stay(64);
        assertThat(collections).as("at rest").hasValue(1);
    }

    @Test
    @DisplayName("Collects again after more work and another rest")
    void collectsAgain() {
        stay(100);
        work(180);
        stay(180);
        assertThat(collections).hasValue(2);
    }

    @Test
    @DisplayName("Does not collect for little")
    void leavesLittle() {
        stay(100);
        work(75);
        stay(75);
        assertThat(collections).hasValue(1);
    }

    private void work(long mebibytes) {
        rest.touch();
        stay(mebibytes);
    }

    private void stay(long mebibytes) {
        used.set(mebibytes * MIB);
        rest.look();
    }
}
