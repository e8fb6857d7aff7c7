package vn.sontm.ui.common;

import java.util.regex.Pattern;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.catalogue.CriteriaSet;

/** Names of criteria sets short enough for a list: what is the same in all titles is left out. */
public final class SetNames {
    private static final Pattern BEFORE = Pattern.compile("^(Bộ tiêu chí( quốc gia)?( về)?|Quy định( về)?|Tiêu chí) ");
    private static final Pattern AFTER = Pattern.compile("(,? giai đoạn \\d{4} ?[-–] ?\\d{4}).*$");

    private SetNames() {}

    /** "Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021-2025" → "Xã nông thôn mới". */
    public static String brief(String title) {
        var core = AFTER.matcher(BEFORE.matcher(title).replaceFirst("")).replaceFirst("");
        return capital(core.isBlank() ? title : core);
    }

    /** Where criteria come from, for a tool tip: the whole title, and the decision with number and date. */
    public static String source(CriteriaSet set) {
        return set.title()
                + "\n"
                + (set.decision().isBlank()
                        ? Messages.text("set.source.unknown")
                        : Messages.text("set.source", set.decision()));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(VietnameseText.LOCALE) + text.substring(1);
    }
}
