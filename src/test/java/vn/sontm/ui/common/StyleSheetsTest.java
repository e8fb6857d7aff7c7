package vn.sontm.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The style sheets")
class StyleSheetsTest {
    private static final Path FOLDER = Path.of("src/main/resources/vn/sontm/ui");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern RULE = Pattern.compile("[^{}]+\\{[^{}]*\\}");

    @Test
    @DisplayName("are rules and nothing else: each is closed before the next begins")
    void areWellFormed() throws IOException {
        try (var files = Files.list(FOLDER)) {
            for (var sheet :
                    files.filter(file -> file.toString().endsWith(".css")).toList()) {
                var rules = COMMENT.matcher(Files.readString(sheet)).replaceAll("");
                assertThat(RULE.matcher(rules).replaceAll("").strip())
                        .as(sheet.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    @DisplayName("have letters and icons of each size that can be chosen, that many times as large as at 100 %")
    void sizes() throws IOException {
        for (var percent : Appearance.SIZES) {
            assertThat(Files.readString(FOLDER.resolve("text-" + percent + ".css")))
                    .contains(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", 0.13 * percent))
                    .contains(String.format(Locale.ROOT, "-fx-icon-size: %.0fpx;", 0.16 * percent));
        }
    }
}
