package vn.sontm.programme.check.text;

import java.util.Map;

/** Roman numerals of headings and quarters. */
public final class Roman {
    private static final Map<Character, Integer> VALUES = Map.of('I', 1, 'V', 5, 'X', 10);

    private Roman() {}

    public static boolean isNumeral(String text) {
        return text.matches("[IVX]+");
    }

    /** The value of a numeral made of I, V and X. */
    public static int value(String numeral) {
        var sum = 0;
        for (var at = 0; at < numeral.length(); at++) {
            int value = VALUES.get(numeral.charAt(at));
            var next = at + 1 < numeral.length() ? VALUES.get(numeral.charAt(at + 1)) : 0;
            sum += value < next ? -value : value;
        }
        return sum;
    }

    public static String of(int value) {
        var ones = new String[] {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return "X".repeat(value / 10) + ones[value % 10];
    }
}
