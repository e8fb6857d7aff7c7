package vn.sontm.base;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The one place for Vietnamese texts: {@code messages.properties}, semantic keys, {@link MessageFormat} patterns. */
public final class Messages {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final Properties TEXTS = load();

    private Messages() {}

    /** The text of a key with its arguments filled in; an unknown key is a defect of the program. */
    public static String text(String key, Object... arguments) {
        var pattern = TEXTS.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text for key " + key);
        }
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0
                ? pattern
                : new MessageFormat(pattern, VIETNAMESE).format(arguments);
    }

    /** The keys that begin with a prefix, without it. */
    public static Set<String> keysBelow(String prefix) {
        return TEXTS.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Properties load() {
        var texts = new Properties();
        try (var stream = Messages.class.getResourceAsStream("/vn/sontm/messages.properties")) {
            if (stream == null) {
                throw new IllegalStateException("messages.properties is missing");
            }
            texts.load(new StringReader(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
