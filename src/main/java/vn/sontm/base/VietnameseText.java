package vn.sontm.base;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/** Vietnamese text: composed form, accent-insensitive search keys, dictionary order. */
public final class VietnameseText {
    public static final Locale LOCALE = Locale.of("vi", "VN");

    private VietnameseText() {}

    /** The composed form (NFC) in which typed text is stored. */
    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    public static boolean isNfc(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
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

    /** Vietnamese dictionary order. */
    public static Comparator<String> order() {
        var collator = Collator.getInstance(LOCALE);
        return collator::compare;
    }
}
