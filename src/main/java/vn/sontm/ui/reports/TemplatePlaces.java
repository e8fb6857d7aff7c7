package vn.sontm.ui.reports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sontm.base.Messages;

/** The places of a text that the program fills, such as <code>{unit}</code>, as an official reads them. */
final class TemplatePlaces {
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");
    private static final String KEYS = "reports.place.";
    private static final Set<String> NAMED = Messages.keysBelow(KEYS);

    /** Those that every paper fills, whatever it is about. */
    private static final List<String> ANYWHERE = List.of(
            "unit",
            "UNIT",
            "name",
            "above",
            "ABOVE",
            "agency",
            "subject",
            "SUBJECT",
            "period",
            "PERIOD",
            "periodInside",
            "nextPeriod",
            "year",
            "lastYear",
            "asOf",
            "date");

    private TemplatePlaces() {}

    /** A text with what its places stand for instead of them; to be looked at, not to be edited. */
    static String readable(String text) {
        return PLACE.matcher(text)
                .replaceAll(place ->
                        Matcher.quoteReplacement(Messages.text("reports.template.filled", word(place.group(1)))));
    }

    /** What each place of a text is filled with, a line each; empty where there is none. */
    static String legend(String text) {
        return in(text).stream()
                .map(name -> Messages.text("reports.template.place.line", place(name), word(name)))
                .collect(Collectors.joining("\n"));
    }

    /**
     * Places that may be put into a text: what it says as shipped goes first.
     *
     * @param shipped the text as it comes with the program; empty where it has none
     * @param everywhere whether the places of every paper may stand here
     */
    static Set<String> offered(String shipped, boolean everywhere) {
        var names = new LinkedHashSet<>(in(shipped));
        if (everywhere) {
            names.addAll(ANYWHERE);
        }
        return names;
    }

    /** As it is written in a template. */
    static String place(String name) {
        return "{" + name + "}";
    }

    /** What it is filled with; a name that the program has no word for stays as it is. */
    static String word(String name) {
        return NAMED.contains(name) ? Messages.text(KEYS + name) : name;
    }

    static Set<String> in(String text) {
        return PLACE.matcher(text)
                .results()
                .map((MatchResult place) -> place.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
