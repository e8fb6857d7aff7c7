package vn.sontm.base;

/** The whole file goes into the ledger, so all its text must be composed (NFC) and whole: it is refused, never mended. */
public final class TextCheck {
    // what no person writes by hand, and what a reader that descends must not drown in
    private static final int DEEPEST = 64;

    private TextCheck() {}

    public static void check(Place root) {
        check(root, 0);
    }

    private static void check(Place place, int depth) {
        if (depth > DEEPEST) {
            place.mistake("deep");
            return;
        }
        if (place.json().isTextual() && !sound(place.json().textValue())) {
            place.mistake("nfc");
        }
        if (place.json().isArray()) {
            place.elements().forEach(element -> check(element, depth + 1));
        }
        if (place.json().isObject()) {
            place.json().properties().forEach(field -> {
                var inner = place.field(field.getKey());
                if (!sound(field.getKey())) {
                    inner.mistake("nfc");
                }
                check(inner, depth + 1);
            });
        }
    }

    private static boolean sound(String text) {
        return VietnameseText.isNfc(text) && text.codePoints().noneMatch(TextCheck::isHalf);
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
