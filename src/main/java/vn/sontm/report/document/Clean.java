package vn.sontm.report.document;

import java.util.List;
import java.util.regex.Pattern;
import vn.sontm.base.VietnameseText;

/** Makes any text fit for paper. */
final class Clean {
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");

    private Clean() {}

    /**
     * Composed (NFC) whatever it was given as; a line feed begins a new line, other control characters become blanks, and
     * marks without width that come along from web pages are dropped.
     */
    static String text(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        var visible = INVISIBLE.matcher(lines).replaceAll("");
        return VietnameseText.nfc(CONTROL.matcher(visible).replaceAll(" "));
    }

    static List<String> lines(List<String> lines) {
        return lines.stream().map(Clean::text).toList();
    }
}
