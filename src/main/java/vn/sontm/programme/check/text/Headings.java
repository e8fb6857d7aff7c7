package vn.sontm.programme.check.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sontm.base.VietnameseText;

/**
 * Follows the numbering of headings down a plan: letters, Roman numerals, then decimals ("II" › "1" › "1.2" gives
 * "II.1.2"). A list that starts again at 1 inside a section is a list, not a section.
 */
final class Headings {
    private static final Pattern PART = Pattern.compile(
            "(?:Phần|PHẦN) (?:thứ |THỨ )?(nhất|NHẤT|một|MỘT|hai|HAI|ba|BA|tư|TƯ|bốn|BỐN|năm|NĂM|[IVX]{1,4}|\\d)(?:[.:].*|)");
    private static final List<String> PARTS = List.of("nhất một", "hai", "ba", "tư bốn", "năm");
    private static final Pattern LETTER = Pattern.compile("([A-E])\\.\\s+\\p{Lu}{2}.*");
    private static final Pattern ROMAN = Pattern.compile("([IVX]{1,5})[.:]\\s*\\p{Lu}.*");
    private static final Pattern SINGLE = Pattern.compile("(\\d{1,2})\\.\\s+[\\p{Lu}“\"].*");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2})+)\\.?\\s+[\\p{Lu}“\"].*");

    private static final String PART_NAME = "Phần ";

    private final Map<String, Integer> lastChild = new HashMap<>();
    private String letter = "";
    private String roman = "";
    private String path = "";
    private int innerList;

    /** Where a heading leads: its path, its parent's path, its own ordinal. */
    record Step(String path, String parent, int ordinal) {}

    /** The printed number of a heading line; empty for an ordinary line. */
    static Optional<String> number(String text) {
        return Stream.of(PART, ROMAN, LETTER, DOTTED, SINGLE)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    /** Takes the next paragraph; a heading moves the path on. */
    Optional<Step> next(String text) {
        var part = PART.matcher(text);
        return part.matches() ? Optional.of(part(part.group(1))) : number(text).flatMap(this::step);
    }

    String path() {
        return path;
    }

    /** "PHẦN THỨ HAI": a level above all others, within which the Roman numerals start again. */
    private Step part(String printed) {
        var word = printed.toLowerCase(VietnameseText.LOCALE);
        var spelt = IntStream.range(0, PARTS.size())
                .filter(at -> List.of(PARTS.get(at).split(" ")).contains(word))
                .findFirst();
        var ordinal = spelt.isPresent()
                ? spelt.getAsInt() + 1
                : Roman.isNumeral(printed) ? Roman.value(printed) : Integer.parseInt(printed);
        letter = PART_NAME + ordinal;
        roman = "";
        return move("", letter, ordinal);
    }

    private Optional<Step> step(String number) {
        if (Roman.isNumeral(number)) {
            roman = prefix(letter) + number;
            return Optional.of(move(letter, roman, Roman.value(number)));
        }
        if (Character.isLetter(number.charAt(0))) {
            letter = number;
            roman = "";
            return Optional.of(move("", letter, number.charAt(0) - 'A' + 1));
        }
        return decimal(number);
    }

    private Optional<Step> decimal(String number) {
        var top = roman.isEmpty() ? letter : roman;
        var dot = number.lastIndexOf('.');
        var ordinal = Integer.parseInt(number.substring(dot + 1));
        var parent = dot < 0 ? top : prefix(top) + number.substring(0, dot);
        if (dot < 0 && inner(ordinal, lastChild.getOrDefault(parent, 0))) {
            return Optional.empty();
        }
        return Optional.of(move(parent, prefix(top) + number, ordinal));
    }

    private boolean inner(int ordinal, int last) {
        var starts = ordinal == 1 && last > 1;
        var goesOn = innerList > 0 && ordinal == innerList + 1 && ordinal != last + 1;
        innerList = starts || goesOn ? ordinal : 0;
        return innerList > 0;
    }

    private Step move(String parent, String newPath, int ordinal) {
        lastChild.put(parent, ordinal);
        lastChild.keySet().removeIf(key -> key.startsWith(newPath + "."));
        lastChild.remove(newPath);
        path = newPath;
        innerList = 0;
        return new Step(newPath, parent, ordinal);
    }

    private static String prefix(String top) {
        return top.isEmpty() ? "" : top + ".";
    }
}
