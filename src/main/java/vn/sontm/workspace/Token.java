package vn.sontm.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import vn.sontm.ledger.DeviceId;

/**
 * A random word inside the workspace and outside of it, changed at every start: where the two differ, the workspace was
 * copied from another PC or put back from a copy, and its device might write the same number twice. The word outside is
 * written first and holds old and new until the one inside has followed, so that a crash in between is no difference.
 */
final class Token {
    private static final int LENGTH = 16;

    private final Environment environment;
    private final Path inside;
    private final Path outside;

    Token(Environment environment, Layout layout, Path folder, DeviceId device) {
        this.environment = environment;
        this.inside = layout.keys().resolve("token");
        this.outside = folder.resolve(device.value() + ".token");
    }

    /** True when both are the same, or when this PC meets its own new workspace for the first time. */
    boolean fits() throws IOException {
        var isNew = !environment.disk().exists(inside);
        return isNew || read(outside).contains(read(inside).getFirst());
    }

    void change() throws IOException {
        var bytes = new byte[LENGTH];
        environment.random().nextBytes(bytes);
        var next = HexFormat.of().formatHex(bytes);
        environment.disk().createDirectories(outside.toAbsolutePath().getParent());
        write(outside, read(inside).getFirst() + "\n" + next);
        write(inside, next);
        write(outside, next);
    }

    private List<String> read(Path path) throws IOException {
        return environment.disk().exists(path)
                ? new String(environment.disk().read(path), StandardCharsets.US_ASCII)
                        .lines()
                        .toList()
                : List.of("");
    }

    private void write(Path path, String text) throws IOException {
        environment.disk().writeSafely(path, text.getBytes(StandardCharsets.US_ASCII));
    }
}
