package vn.sontm.base;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import vn.sontm.testkit.FakeDisk;

@DisplayName("The disk in memory")
class FakeDiskTest extends DiskContract {
    @Override
    Disk disk() {
        return new FakeDisk();
    }

    @Override
    Path root() {
        return Path.of("/fake");
    }
}
