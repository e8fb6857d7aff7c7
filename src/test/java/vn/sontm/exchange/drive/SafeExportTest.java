package vn.sontm.exchange.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Hashes;
import vn.sontm.base.Progress;
import vn.sontm.base.Refusal;
import vn.sontm.base.Writing;
import vn.sontm.testkit.FakeDisk;
import vn.sontm.testkit.FaultyDisk;

@DisplayName("Writing to a stick")
class SafeExportTest {
    private static final Path STICK = Path.of("/media/usb");
    private static final Path OLD = STICK.resolve("cu.ntm");
    private static final byte[] CONTENT = "nội dung".repeat(1_000).getBytes();
    private static final Writing WRITING = out -> out.write(CONTENT);
    private static final int STEPS = 6;

    private final FakeDisk disk = new FakeDisk();
    private final FaultyDisk faulty = new FaultyDisk(disk);

    @BeforeEach
    void plugIn() throws IOException {
        disk.createDirectories(STICK);
        disk.writeNew(OLD, CONTENT);
    }

    @Test
    @DisplayName("says done after the bytes were read back, and survives that the stick is pulled right after")
    void writes() throws IOException {
        var written = new SafeExport(disk, STICK).write("moi.ntm", WRITING, 0, Progress.NONE);
        disk.powerCut();
        assertThat(disk.read(written.path())).isEqualTo(CONTENT);
        assertThat(written.sha256()).isEqualTo(Hashes.sha256Hex(CONTENT));
    }

    @Test
    @DisplayName(
            "that fails at any step, once or for good, is refused; what lies there stays, what is new is whole or absent")
    void everyStep() throws IOException {
        for (var step = 1; step <= STEPS; step++) {
            for (var forGood : new boolean[] {false, true}) {
                if (forGood) {
                    faulty.failForGoodFrom(step);
                } else {
                    faulty.failOnceAt(step);
                }
                var name = "moi-" + step + forGood + ".ntm";
                var export = new SafeExport(faulty, STICK);
                assertRefused(() -> export.write(name, WRITING, 0, Progress.NONE));
                disk.powerCut();
                assertThat(disk.read(OLD)).isEqualTo(CONTENT);
                if (disk.exists(STICK.resolve(name))) {
                    assertThat(disk.read(STICK.resolve(name))).isEqualTo(CONTENT);
                }
            }
        }
        faulty.failOnceAt(STEPS + 1);
        new SafeExport(faulty, STICK).write("moi.ntm", WRITING, 0, Progress.NONE);
    }

    @Test
    @DisplayName("never replaces a file, and finds a name that nothing bears")
    void neverReplaces() throws IOException {
        var export = new SafeExport(disk, STICK);
        assertThat(export.freeStem("cu", ".ntm")).isEqualTo("cu-2");
        assertThat(export.freeStem("moi", ".ntm")).isEqualTo("moi");
        assertThat(assertRefused(() -> export.write("cu.ntm", out -> out.write(1), 0, Progress.NONE)))
                .contains("cùng tên");
        assertThat(disk.read(OLD)).isEqualTo(CONTENT);
    }

    @Test
    @DisplayName("says in one sentence whether the stick is full, gone or broken")
    void reasons() {
        var export = new SafeExport(disk, STICK);
        assertThat(assertRefused(() -> export.write("a", failing("No space left on device"), 0, Progress.NONE)))
                .contains("USB đã đầy");
        assertThat(assertRefused(() -> export.write("a", failing("Input/output error"), 0, Progress.NONE)))
                .contains("bị lỗi khi ghi");
        faulty.failForGoodFrom(1);
        var gone = new SafeExport(faulty, Path.of("/media/khac"));
        assertThat(assertRefused(() -> gone.write("a", WRITING, 0, Progress.NONE)))
                .contains("đã bị rút ra");
    }

    @Test
    @DisplayName("tells how far it is and stops when asked, leaving nothing")
    void cancelled() throws IOException {
        var seen = new long[1];
        new SafeExport(disk, STICK).write("a", WRITING, CONTENT.length, (done, total) -> {
            seen[0] = done;
            return true;
        });
        assertThat(seen[0]).isEqualTo(CONTENT.length);
        assertThatThrownBy(() -> new SafeExport(disk, STICK).write("b", WRITING, 0, (done, total) -> false))
                .isInstanceOf(CancellationException.class);
        assertThat(disk.list(STICK)).containsExactly(STICK.resolve("a"), OLD);
    }

    private static Writing failing(String message) {
        return out -> {
            out.write(new byte[10]);
            throw new IOException(message);
        };
    }

    private static String assertRefused(Runnable action) {
        try {
            action.run();
            throw new AssertionError("nothing was refused");
        } catch (Refusal refusal) {
            assertThat(refusal.code()).isEqualTo(ErrorCode.FILE_NOT_WRITTEN);
            return refusal.getMessage();
        }
    }
}
