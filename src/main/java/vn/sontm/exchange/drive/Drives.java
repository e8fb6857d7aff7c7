package vn.sontm.exchange.drive;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The removable drives that are plugged in at this moment. */
@FunctionalInterface
public interface Drives {
    /** In the order of their names; empty when there is none, and when the system does not tell. */
    List<Drive> removable();

    static Drives ofThisPc() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.startsWith("windows") ? new WindowsDrives() : new LinuxDrives(Path.of("/"));
    }
}
