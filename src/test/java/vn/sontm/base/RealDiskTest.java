package vn.sontm.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
    @DisplayName("lets only the owner into a restricted folder")
    void restricts() throws IOException {
        assumeThat(Files.getFileStore(root).supportsFileAttributeView("posix")).isTrue();
        new RealDisk().restrictToOwner(root);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root)))
                .isEqualTo("rwx------");
    }
}
