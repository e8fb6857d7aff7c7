package vn.sontm.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The real disk")
class RealDiskTest extends DiskContract {
    @TempDir
    private Path root;

    @Override
    Disk disk() {
        return new RealDisk();
    }

    @Override
    Path root() {
        return root;
    }

    @Test
    @DisplayName("reads back what the device holds, block by block, wherever the file system lets it")
    void readsTheDevice() throws IOException {
        for (var length : new int[] {0, 1, 4_096, 300_000}) {
            var content = new byte[length];
            new Random(length).nextBytes(content);
            var file = Files.write(root.resolve("f" + length), content);
            try (var in = DeviceRead.open(file)) {
                assertThat(in.readAllBytes()).isEqualTo(content);
            }
        }
    }

    @Test
    @DisplayName("lets only the owner into a restricted folder")
    void restricts() throws IOException {
        assumeThat(Files.getFileStore(root).supportsFileAttributeView("posix")).isTrue();
        new RealDisk().restrictToOwner(root);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root)))
                .isEqualTo("rwx------");
    }
}
