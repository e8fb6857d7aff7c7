package vn.sontm.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The colours of the window")
class ContrastTest {
    private static final Pattern COLOUR = Pattern.compile("-sontm-([a-z-]+): #([0-9A-F]{6});");
    private static final double READABLE = 4.5;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"light", "dark"})
    @DisplayName("are readable by WCAG AA wherever text stands")
    void areReadable(String theme) throws IOException {
        var colours = colours(theme);
        for (var verdict : new String[] {"met", "not-met", "no-data", "consolidate"}) {
            assertReadable(colours, verdict, verdict + "-tint");
            assertReadable(colours, verdict, "surface");
        }
        for (var ground : new String[] {"background", "surface", "raised", "accent-tint", "consolidate-tint"}) {
            assertReadable(colours, "text", ground);
        }
        assertReadable(colours, "muted", "background");
        assertReadable(colours, "muted", "surface");
        assertReadable(colours, "accent", "surface");
        assertReadable(colours, "on-accent", "accent");
        assertReadable(colours, "on-accent", "accent-strong");
    }

    private static void assertReadable(Map<String, Integer> colours, String text, String ground) {
        assertThat(contrast(colours.get(text), colours.get(ground)))
                .as(text + " on " + ground)
                .isGreaterThanOrEqualTo(READABLE);
    }

    private static Map<String, Integer> colours(String theme) throws IOException {
        var css = Files.readString(Path.of("src/main/resources/vn/sontm/ui/" + theme + ".css"));
        return COLOUR.matcher(css)
                .results()
                .collect(Collectors.toMap(match -> match.group(1), match -> Integer.parseInt(match.group(2), 16)));
    }

    private static double contrast(int one, int other) {
        var light = Math.max(luminance(one), luminance(other));
        var dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * channel(colour >> 16) + 0.7152 * channel(colour >> 8) + 0.0722 * channel(colour);
    }

    private static double channel(int value) {
        var share = (value & 0xFF) / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
