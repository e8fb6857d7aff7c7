package vn.sontm.programme.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sontm.programme.check.text.PlanReading;
import vn.sontm.programme.check.text.Roman;
import vn.sontm.programme.check.text.SectionMark;

/** Headings count on without a gap: after 2 comes 3. */
final class SectionRule implements Rule {
    @Override
    public Stream<Finding> check(PlanReading reading) {
        var last = new HashMap<String, Integer>();
        var seen = new HashSet<String>();
        var found = new ArrayList<Finding>();
        for (var mark : reading.source().sections()) {
            found.addAll(judge(mark, last.getOrDefault(mark.parent(), 0), seen));
            last.merge(mark.parent(), mark.ordinal(), Math::max);
            seen.add(mark.path());
        }
        return found.stream();
    }

    private static List<Finding> judge(SectionMark mark, int last, HashSet<String> seen) {
        var heading = mark.passage().whole();
        if (seen.contains(mark.path()) || mark.ordinal() <= last) {
            return List.of(Slip.SECTION_TWICE.at(heading, mark.path(), path(mark, last + 1)));
        }
        return mark.ordinal() == last + 1
                ? List.of()
                : List.of(Slip.SECTION_MISSING.at(heading, mark.path(), missing(mark, last), before(mark, last)));
    }

    private static String missing(SectionMark mark, int last) {
        return IntStream.range(last + 1, mark.ordinal())
                .mapToObj(ordinal -> path(mark, ordinal))
                .collect(Collectors.joining(", "));
    }

    private static String before(SectionMark mark, int last) {
        return last == 0 ? mark.parent() : path(mark, last);
    }

    /** The path that the heading would have with another ordinal, in the same kind of number. */
    private static String path(SectionMark mark, int ordinal) {
        var own = mark.path().substring(mark.path().lastIndexOf('.') + 1);
        var prefix = mark.path().substring(0, mark.path().length() - own.length());
        if (own.contains(" ")) {
            return own.substring(0, own.indexOf(' ') + 1) + ordinal;
        }
        if (Character.isDigit(own.charAt(0))) {
            return prefix + ordinal;
        }
        return prefix + (Roman.isNumeral(own) ? Roman.of(ordinal) : String.valueOf((char) ('A' + ordinal - 1)));
    }
}
