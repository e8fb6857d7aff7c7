package vn.sontm.programme.check.text;

import java.util.List;
import java.util.Optional;

/**
 * A list of units as printed, with the number that announces it: "05 xã (A, B, C, D, E) củng cố tiêu chí".
 *
 * @param count the announced number; empty when none is printed
 * @param raising the number is a total ("lên 03 xã"), which the list need not exhaust
 * @param head from the number to the list's end; the list alone when there is no number
 * @param between the words between number and list
 */
public record UnitList(Optional<Integer> count, boolean raising, Span head, String between, List<Mention> mentions) {
    public UnitList {
        mentions = List.copyOf(mentions);
    }

    public List<String> names() {
        return mentions.stream().map(Mention::name).toList();
    }

    public Passage passage() {
        return head.passage();
    }

    /** The words after the list, at most so many characters. */
    public String after(int characters) {
        return head.after(characters);
    }
}
