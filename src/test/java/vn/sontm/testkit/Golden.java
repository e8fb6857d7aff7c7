package vn.sontm.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Frozen outputs under {@code src/test/resources/golden}. Run with {@code -Dgolden.write=true} to write what is missing;
 * what is there is never rewritten by itself.
 */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    /** The output is the file, line by line. */
    public static void text(String name, String output) {
        var file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("golden.write") && !Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, output);
            }
            assertThat(output.lines())
                    .containsExactlyElementsOf(Files.readString(file).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
