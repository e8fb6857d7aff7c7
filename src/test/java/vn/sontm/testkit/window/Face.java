package vn.sontm.testkit.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What else there is to see of a screen: a dialog, another view, a sheet over it. They are data: {@code faces.txt}.
 *
 * @param whose the sample
 * @param name ends the name of the picture
 * @param steps what leads there
 */
record Face(String whose, String screen, String name, List<String> steps) {
    private static final int PARTS = 4;

    static List<Face> all() {
        try (var file = Objects.requireNonNull(Face.class.getResourceAsStream("faces.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Face::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Face read(String line) {
        var parts = Stream.of(line.split("\\|", PARTS)).map(String::strip).toList();
        return new Face(
                parts.get(0),
                parts.get(1),
                parts.get(2),
                Stream.of(parts.get(3).split(";")).map(String::strip).toList());
    }

    boolean isOf(String sample, String page) {
        return whose.equals(sample) && screen.equals(page);
    }
}
