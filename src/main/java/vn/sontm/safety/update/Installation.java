package vn.sontm.safety.update;

import java.nio.file.Path;
import java.util.Optional;

/** How the running program came onto this PC: that decides who may replace it. */
public sealed interface Installation {
    /** A folder of its own on Windows, from the ZIP or the installer: the program may put a version beside itself. */
    record SideBySide(Path root) implements Installation {
        public static final String PLATFORM = "windows-x64";
    }

    /** A Debian package: only the system's administrator may replace it. */
    record DebianPackage(Path downloads) implements Installation {
        public static final String PLATFORM = "debian-amd64";
    }

    /** Whatever else: compiled classes on a developer's PC, or a package that only its installer replaces. */
    record Unpackaged() implements Installation {}

    /** As the launcher of the package tells in {@code sontm.package} and {@code sontm.root}. */
    static Installation running() {
        return switch (System.getProperty("sontm.package", "")) {
            case "windows" -> new SideBySide(Path.of(System.getProperty("sontm.root")));
            case "deb" -> new DebianPackage(cache().resolve("so-ntm"));
            default -> new Unpackaged();
        };
    }

    private static Path cache() {
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(text -> !text.isEmpty())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
    }
}
