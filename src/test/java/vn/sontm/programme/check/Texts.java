package vn.sontm.programme.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Plans to check, and short ways to look at findings. */
final class Texts {
    static final String HEAD = "KẾ HOẠCH\n\nThực hiện xây dựng nông thôn mới năm 2026\n\nI. MỤC TIÊU\n\n";

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

    /** In a plan that is good but for this: "PC-PERCENT 55% → 60%". */
    static List<String> found(String sentence) {
        return PlanCheck.check(HEAD + sentence).stream()
                .map(finding -> finding.code() + " " + finding.printed() + " → " + finding.computed())
                .toList();
    }

    static List<String> codes(String plain) {
        return PlanCheck.check(plain).stream().map(Finding::code).toList();
    }
}
