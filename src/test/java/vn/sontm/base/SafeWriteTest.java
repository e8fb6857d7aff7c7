package vn.sontm.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sontm.testkit.FakeDisk;
import vn.sontm.testkit.FaultyDisk;

@DisplayName("A safe write")
class SafeWriteTest {
    private static final Path FOLDER = Path.of("/fake");
    private static final Path FILE = FOLDER.resolve("tep");
    private static final byte[] OLD = "old content".getBytes();
    private static final byte[] NEW = "new content, longer".getBytes();
    private static final int STEPS = 5;

    private final FakeDisk disk = new FakeDisk();
    private final FaultyDisk faulty = new FaultyDisk(disk);

    @BeforeEach
    void writeOld() throws IOException {
        disk.createDirectories(FOLDER);
        disk.writeSafely(FILE, OLD);
    }

    @ParameterizedTest(name = "step {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5})
    @DisplayName("that fails at any step leaves the old content or the new one")
    void failingOnce(int step) throws IOException {
        faulty.failOnceAt(step);
        assertThatThrownBy(() -> faulty.writeSafely(FILE, NEW)).isInstanceOf(IOException.class);
        assertThat(disk.read(FILE)).isIn(OLD, NEW);
        assertThat(disk.list(FOLDER)).as("no temporary file stays").containsExactly(FILE);
    }

    @ParameterizedTest(name = "step {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5})
    @DisplayName("cut short by a power failure leaves the old content or the new one")
    void powerCut(int step) throws IOException {
        faulty.failForGoodFrom(step);
        assertThatThrownBy(() -> faulty.writeSafely(FILE, NEW)).isInstanceOf(IOException.class);
        disk.powerCut();
        assertThat(disk.read(FILE)).isIn(OLD, NEW);
    }

    @Test
    @DisplayName("that has returned survives a power failure")
    void durable() throws IOException {
        faulty.failOnceAt(STEPS + 1);
        faulty.writeSafely(FILE, NEW);
        disk.powerCut();
        assertThat(disk.read(FILE)).isEqualTo(NEW);
    }

    @ParameterizedTest(name = "step {0}")
    @ValueSource(ints = {1, 2, 3, 4})
    @DisplayName("of a new file that fails leaves no file of that name")
    void newFileFails(int step) throws IOException {
        var fresh = FOLDER.resolve("fresh");
        faulty.failOnceAt(step);
        assertThatThrownBy(() -> faulty.writeNew(fresh, NEW)).isInstanceOf(IOException.class);
        assertThat(disk.exists(fresh)).isFalse();
    }
}
