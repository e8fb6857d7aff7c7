package vn.sontm.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Function;
import vn.sontm.base.Refusal;

/** A folder for as long as a piece of work needs it. */
final class Scratch {
    private Scratch() {}

    static <T> T in(Function<Path, T> work) {
        try {
            var folder = Files.createTempDirectory("so-ntm-sample");
            try {
                return work.apply(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw Refusal.disk(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
