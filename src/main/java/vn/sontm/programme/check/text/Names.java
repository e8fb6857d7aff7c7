package vn.sontm.programme.check.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Proper names of units as they are written: one to four capitalised words ("Y Tý", "Ea H'leo", "Hòa Cư"). */
public final class Names {
    private static final String WORD = "\\p{Lu}(?:[\\p{Ll}’'-][\\p{L}’'-]*)?(?!\\p{L})";

    /** A name of one to four words, as a regular expression. */
    public static final String NAME = WORD + "(?: " + WORD + "){0,3}";

    /** The word for a unit before its name or after its number. */
    public static final String UNIT = "(?:xã|phường|thị trấn|đặc khu)";

    private static final Pattern ITEM = Pattern.compile(
            "(?:(?:các |và )?" + UNIT + " )?(" + WORD + "(?: " + WORD + "){0,7})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WHOLE = Pattern.compile(WORD + "(?: " + WORD + "){0,7}");

    private Names() {}

    /** Cuts "A, B và C" or "xã A; xã B" into its items as printed, blanks and a closing full stop taken off. */
    public static List<String> items(String list) {
        return Stream.of(list.split("[,;]|\\s+và\\s+(?=\\p{Lu}|xã )"))
                .map(item -> item.strip().replaceFirst("[.:]$", ""))
                .map(item -> item.replaceFirst("^(?:gồm|gồm có|bao gồm|là|các|và)(?: các)?:? ", ""))
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** The bare name in an item ("xã Cao Lâu" → "Cao Lâu"); empty when the item is no name. */
    public static String bare(String item) {
        var matcher = ITEM.matcher(item);
        return matcher.matches() && WHOLE.matcher(matcher.group(1)).matches() ? matcher.group(1) : "";
    }

    /** Whether every item of a list is a name. */
    public static boolean all(List<String> items) {
        return !items.isEmpty() && items.stream().noneMatch(item -> bare(item).isEmpty());
    }
}
