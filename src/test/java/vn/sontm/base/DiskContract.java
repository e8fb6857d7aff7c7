package vn.sontm.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link Disk} promises; run on the real one and on the fakes alike. */
abstract class DiskContract {
    private Disk disk;
    private Path folder;

    abstract Disk disk();

    abstract Path root();

    @BeforeEach
    void makeFolder() throws IOException {
        disk = disk();
        folder = root().resolve("sổ/của xã");
        disk.createDirectories(folder);
    }

    @Test
    @DisplayName("what was written is read back, and replaced as a whole")
    void writesAndReplaces() throws IOException {
        var file = folder.resolve("tệp");
        disk.writeSafely(file, bytes("cũ và dài"));
        disk.writeSafely(file, bytes("mới"));
        assertThat(disk.read(file)).isEqualTo(bytes("mới"));
        assertThat(disk.size(file)).isEqualTo(bytes("mới").length);
        try (var stream = disk.open(file)) {
            assertThat(stream.readAllBytes()).isEqualTo(bytes("mới"));
        }
    }

    @Test
    @DisplayName("a safe write leaves no temporary file behind")
    void leavesNothingBehind() throws IOException {
        disk.writeSafely(folder.resolve("a"), bytes("1"));
        disk.writeNew(folder.resolve("b"), bytes("2"));
        assertThat(disk.list(folder)).containsExactly(folder.resolve("a"), folder.resolve("b"));
    }

    @Test
    @DisplayName("a new file never replaces an old one")
    void newRefusesToReplace() throws IOException {
        var file = folder.resolve("a");
        disk.writeNew(file, bytes("first"));
        assertThatThrownBy(() -> disk.writeNew(file, bytes("second"))).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(disk.read(file)).isEqualTo(bytes("first"));
        assertThat(disk.list(folder)).containsExactly(file);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 511, 512, 4_095, 4_096, 4_097, 262_144, 300_000})
    @DisplayName("content of any length is written as it comes and read back whole")
    void streams(int length) throws IOException {
        var content = new byte[length];
        new Random(length).nextBytes(content);
        disk.writeNew(folder.resolve("a"), out -> {
            for (var b : content) {
                out.write(b);
            }
        });
        assertThat(disk.read(folder.resolve("a"))).isEqualTo(content);
    }

    @Test
    @DisplayName("content that breaks off leaves nothing behind")
    void breaksOff() throws IOException {
        assertThatThrownBy(() -> disk.writeNew(folder.resolve("a"), out -> {
                    out.write(1);
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(disk.list(folder)).isEmpty();
    }

    @Test
    @DisplayName("a move takes the file along and never replaces another")
    void moves() throws IOException {
        disk.writeSafely(folder.resolve("a"), bytes("1"));
        disk.writeSafely(folder.resolve("b"), bytes("2"));
        disk.move(folder.resolve("a"), folder.resolve("c"));
        assertThatThrownBy(() -> disk.move(folder.resolve("b"), folder.resolve("c")))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(disk.exists(folder.resolve("a"))).isFalse();
        assertThat(disk.read(folder.resolve("c"))).isEqualTo(bytes("1"));
    }

    @Test
    @DisplayName("folders and files are told apart, and a missing file is said to be missing")
    void tellsWhatThereIs() throws IOException {
        disk.writeSafely(folder.resolve("a"), bytes("1"));
        assertThat(disk.isDirectory(folder)).isTrue();
        assertThat(disk.exists(folder)).isTrue();
        assertThat(disk.isDirectory(folder.resolve("a"))).isFalse();
        assertThat(disk.exists(folder.resolve("b"))).isFalse();
        assertThatThrownBy(() -> disk.read(folder.resolve("b"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> disk.list(folder.resolve("b"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    @DisplayName("deleting what is not there is no failure")
    void deletes() throws IOException {
        var file = folder.resolve("a");
        disk.writeSafely(file, bytes("1"));
        disk.deleteIfExists(file);
        disk.deleteIfExists(file);
        assertThat(disk.exists(file)).isFalse();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
