package vn.sontm.base;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import vn.sontm.testkit.FakeDisk;
import vn.sontm.testkit.FaultyDisk;

@DisplayName("The failing disk, as long as it does not fail")
class FaultyDiskTest extends DiskContract {
    @Override
    Disk disk() {
        return new FaultyDisk(new FakeDisk());
    }

    @Override
    Path root() {
        return Path.of("/fake");
    }
}
