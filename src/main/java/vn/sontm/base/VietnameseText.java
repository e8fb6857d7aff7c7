package vn.sontm.base;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Vietnamese text: composed form, accent-insensitive search keys, dictionary order. */
public final class VietnameseText {
    public static final Locale LOCALE = Locale.of("vi", "VN");

    private static final char FIRST_MARK = '\u0300'; // of those that combine with the letter before them

    private VietnameseText() {}

    /** The composed form (NFC) in which typed text is stored. */
    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    public static boolean isNfc(String text) {
        return isPlain(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /** Letters, digits and marks that stay as they are in whatever order: nearly all that Vietnamese is written with. */
    private static boolean isPlain(String text) {
        var plain = true;
        for (var i = 0; plain && i < text.length(); i++) {
            var character = text.charAt(i);
            plain = character < FIRST_MARK
                    || character >= 'Ạ' && character <= 'ỹ'
                    || character >= '‐' && character <= '…';
        }
        return plain;
    }

    /** Lower case without marks, đ as d, runs of white space as one blank: "Cao Lâu" → "cao lau". */
    public static String searchKey(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }

    /** Finds any of these words where they stand by themselves: "Thanh Lò" is not in "Thanh Lòa". */
    public static Pattern whole(Collection<String> words) {
        var any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?<!\\p{L})(?:" + any + ")(?!\\p{L})");
    }

    /** Vietnamese dictionary order. */
    public static Comparator<String> order() {
        var collator = Collator.getInstance(LOCALE);
        return collator::compare;
    }
}
