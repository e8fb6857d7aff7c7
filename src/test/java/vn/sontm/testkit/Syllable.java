package vn.sontm.testkit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether letters without any mark can be a Vietnamese syllable: an onset and a rime as they are spelled. A rime that ends
 * in c, ch, p or t always bears a tone mark, so most English words are none.
 */
public final class Syllable {
    private static final Pattern SHAPE =
            Pattern.compile("(b|ch|c|d|gh|gi|g|h|kh|k|l|m|ngh|nh|ng|n|ph|p|qu|r|s|th|tr|t|v|x|)([aeiouy].*|)");
    private static final Set<String> RIMES = words(
            "a ai am an ang anh ao au ay e em en eng eo i ia im in inh iu o oa oai oam oan oang oanh oao oay oe oen oeo oi "
                    + "om on ong oong u ua ui um un ung uy uya uyn uynh uyu y");
    private static final Set<String> ONLY_BEFORE_FRONT = Set.of("k", "gh", "ngh");
    private static final Set<String> NEVER_BEFORE_FRONT = Set.of("c", "g", "ng");

    private Syllable() {}

    /** @param word of unmarked letters, in capitals or not */
    public static boolean isPossible(String word) {
        var shape = SHAPE.matcher(word.toLowerCase(Locale.ROOT));
        return shape.matches() && fits(shape.group(1), shape.group(2));
    }

    private static boolean fits(String onset, String rime) {
        if (onset.equals("gi")) { // gì, gia, gieo: the i belongs to the onset or is the rime
            return rime.isEmpty() || RIMES.contains(rime) || RIMES.contains("i" + rime);
        }
        return RIMES.contains(rime) && !(isFront(rime) ? NEVER_BEFORE_FRONT : ONLY_BEFORE_FRONT).contains(onset);
    }

    private static boolean isFront(String rime) {
        return "eiy".indexOf(rime.charAt(0)) >= 0;
    }

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.split(" ")));
    }
}
