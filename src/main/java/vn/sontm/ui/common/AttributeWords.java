package vn.sontm.ui.common;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sontm.base.Messages;

/** Attributes of units in words. They are data: one that has no word of its own is shown as it is. */
public final class AttributeWords {
    private static final String PREFIX = "units.attribute.";
    private static final Map<String, String> WORDS = Messages.keysBelow(PREFIX).stream()
            .collect(Collectors.toUnmodifiableMap(end -> end, end -> Messages.text(PREFIX + end)));

    private AttributeWords() {}

    public static String of(String name) {
        return WORDS.getOrDefault(name, name);
    }

    /** Names of attributes that have a word. */
    public static List<String> known() {
        return WORDS.keySet().stream().sorted().toList();
    }

    /** "Khu vực: III". */
    public static String pair(String name, String value) {
        return Messages.text("units.pair", of(name), value);
    }
}
