package vn.sontm.programme.unit;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.sontm.base.VietnameseText;

/** What units are called by in the ledger: a word that never changes, whatever becomes of the name. */
public final class UnitCodes {
    private static final int LONGEST = 60;
    private static final Pattern CODE = Pattern.compile("[^\\s/#@|:]{1," + LONGEST + "}");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final int ROOM_FOR_NUMBER = 4;

    private UnitCodes() {}

    /** Whether it can be one: what parts the names of registers is not in it. */
    public static boolean valid(String code) {
        return CODE.matcher(code).matches();
    }

    /** "Cao Lâu" → "cao-lau"; with a number after it while somebody has that. Empty where there is no letter to go by. */
    public static String propose(String name, Predicate<String> taken) {
        var words = OTHERS.matcher(VietnameseText.searchKey(VietnameseText.nfc(name)))
                .replaceAll(" ")
                .strip()
                .replace(' ', '-');
        var base = words.substring(0, Math.min(words.length(), LONGEST - ROOM_FOR_NUMBER));
        var free = base;
        for (var number = 2; !base.isEmpty() && taken.test(free); number++) {
            free = base + "-" + number;
        }
        return free;
    }
}
