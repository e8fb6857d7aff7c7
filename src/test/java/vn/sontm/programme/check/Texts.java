package vn.sontm.programme.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Plans to check, and short ways to look at findings. */
final class Texts {
    private Texts() {}

    static String resource(String name) {
        try (var stream = Texts.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "PC-PERCENT 138 55% → 60%". */
    static String brief(Finding finding) {
        return finding.code() + " " + line(finding) + " " + finding.printed() + " → " + finding.computed();
    }

    static String line(Finding finding) {
        return finding.place().replaceFirst(".*dòng ", "");
    }

    static List<String> codes(String plain) {
        return PlanCheck.check(plain).stream().map(Finding::code).toList();
    }
}
