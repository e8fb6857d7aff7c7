package vn.sontm.programme.check.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a paragraph at semicolons and sentence ends, but never inside brackets. */
public final class Clauses {
    private Clauses() {}

    public static List<Span> of(Passage passage) {
        var text = passage.text();
        var clauses = new ArrayList<Span>();
        var start = 0;
        var depth = 0;
        for (var at = 0; at < text.length(); at++) {
            depth = Math.max(0, depth + depthChange(text.charAt(at)));
            if (depth == 0 && (text.charAt(at) == ';' || sentenceEnd(text, at))) {
                clauses.add(passage.span(start, at + 1));
                start = at + 1;
            }
        }
        if (start < text.length()) {
            clauses.add(passage.span(start, text.length()));
        }
        return clauses;
    }

    private static int depthChange(char character) {
        return character == '(' ? 1 : character == ')' ? -1 : 0;
    }

    /** A full stop before a capital letter; the one after a heading's number or an abbreviation's capital is none. */
    private static boolean sentenceEnd(String text, int at) {
        var character = text.charAt(at);
        if (character != '.' && character != '!' && character != '?') {
            return false;
        }
        if (at == 0 || at + 2 >= text.length() || text.charAt(at + 1) != ' ') {
            return at + 1 == text.length();
        }
        var before = text.charAt(at - 1);
        return Character.isUpperCase(text.charAt(at + 2)) && !Character.isUpperCase(before) && !number(text, at);
    }

    private static boolean number(String text, int at) {
        var from = at;
        while (from > 0 && (Character.isDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        return from == 0 && at > 0;
    }
}
