package vn.sontm.programme.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.check.text.Span;

/** Every kind of mistake with its stable code and severity; its words are in the messages under its name. */
enum Slip {
    PERCENT("PC-PERCENT", Severity.ERROR),
    PERCENT_CUT_OFF("PC-PERCENT", Severity.NOTE),
    PERCENT_RANGE("PC-PERCENT", Severity.ERROR),
    FRACTION("PC-FRACTION", Severity.ERROR),
    POPULATION("PC-POPULATION", Severity.ERROR),
    POPULATION_GROUP("PC-POPULATION", Severity.WARNING),
    COUNT_LIST("PC-COUNT-LIST", Severity.ERROR),
    COUNT_PLACES("PC-COUNT-LIST", Severity.NOTE),
    COUNT_ITEMS("PC-COUNT-LIST", Severity.WARNING),
    LIST_COMMA("PC-LIST-COMMA", Severity.WARNING),
    LIST_DUPLICATE("PC-LIST-DUPLICATE", Severity.ERROR),
    LIST_DIFFERS("PC-LIST-DIFFERS", Severity.WARNING),
    NAME_UNKNOWN("PC-NAME-UNKNOWN", Severity.WARNING),
    NAME_LIKELY("PC-NAME-UNKNOWN", Severity.WARNING),
    NAME_UNGROUPED("PC-GROUP", Severity.WARNING),
    NAME_VARIANT("PC-NAME-UNKNOWN", Severity.WARNING),
    SUM("PC-SUM", Severity.ERROR),
    TOTAL("PC-TOTAL", Severity.ERROR),
    TOTAL_INCOMPLETE("PC-TOTAL", Severity.WARNING),
    TOTAL_STANDING("PC-TOTAL", Severity.WARNING),
    TOTAL_FROM("PC-TOTAL", Severity.ERROR),
    TOTAL_TOO_SMALL("PC-TOTAL", Severity.ERROR),
    TOTAL_UNCLEAR("PC-TOTAL", Severity.NOTE),
    AVERAGE("PC-AVERAGE", Severity.ERROR),
    GOAL_CRITERION("PC-GOAL", Severity.WARNING),
    GOAL_COMMUNE("PC-GOAL", Severity.NOTE),
    GOAL_COMPLETION("PC-GOAL", Severity.ERROR),
    PROMISE_SHORT("PC-PROMISE", Severity.ERROR),
    PROMISE_OVER("PC-PROMISE", Severity.WARNING),
    GROUP_TWICE("PC-GROUP", Severity.ERROR),
    GROUP_SUM("PC-GROUP", Severity.WARNING),
    GROUP_TOO_LOW("PC-GROUP", Severity.ERROR),
    GROUP_ALREADY("PC-GROUP", Severity.WARNING),
    GROUP_PLACE("PC-GROUP", Severity.ERROR),
    GROUP_CONSOLIDATE("PC-GROUP", Severity.WARNING),
    CONSOLIDATE_UNLISTED("PC-CONSOLIDATE", Severity.WARNING),
    CONSOLIDATE_GOAL("PC-CONSOLIDATE", Severity.NOTE),
    CONSOLIDATE_NOWHERE("PC-CONSOLIDATE", Severity.NOTE),
    TARGET_TWICE("PC-TARGET-TWICE", Severity.ERROR),
    CRITERION_TWICE("PC-CRITERION-TWICE", Severity.ERROR),
    NUMBER_TWICE("PC-CRITERION-TWICE", Severity.WARNING),
    CRITERION_MISSING("PC-CRITERION-MISSING", Severity.WARNING),
    CRITERION_UNNUMBERED("PC-CRITERION-HEADING", Severity.NOTE),
    CRITERION_UNNAMED("PC-CRITERION-HEADING", Severity.NOTE),
    CRITERION_EVERYONE("PC-CRITERION-COUNT", Severity.NOTE),
    DATE_IMPOSSIBLE("PC-DATE-IMPOSSIBLE", Severity.ERROR),
    MONTH_IMPOSSIBLE("PC-DATE-IMPOSSIBLE", Severity.ERROR),
    DAY_NOT_ALWAYS("PC-DATE-IMPOSSIBLE", Severity.NOTE),
    DATE_ORDER("PC-DATE-ORDER", Severity.ERROR),
    DEADLINE_YEAR("PC-DEADLINE-YEAR", Severity.WARNING),
    DEADLINE_PAST("PC-DEADLINE-PAST", Severity.WARNING),
    DEADLINE_TWICE("PC-DEADLINE-LIST", Severity.WARNING),
    DEADLINE_LIST("PC-DEADLINE-LIST", Severity.WARNING),
    DOCUMENT_DATES("PC-DOCUMENT-DATES", Severity.ERROR),
    DOCUMENT_FUTURE("PC-DOCUMENT-FUTURE", Severity.ERROR),
    DOCUMENT_YEAR("PC-DOCUMENT-NUMBER", Severity.ERROR),
    DOCUMENT_KIND("PC-DOCUMENT-NUMBER", Severity.WARNING),
    DOCUMENT_UNDATED("PC-DOCUMENT-UNDATED", Severity.NOTE),
    YEAR("PC-YEAR", Severity.WARNING),
    PERIOD("PC-PERIOD", Severity.WARNING),
    PERIOD_PROGRAMME("PC-PERIOD", Severity.NOTE),
    SECTION_MISSING("PC-SECTION-MISSING", Severity.WARNING),
    SECTION_TWICE("PC-SECTION-TWICE", Severity.WARNING),
    AGENCY_BOTH("PC-AGENCY-BOTH", Severity.WARNING),
    NOT_STATED("PC-NOT-STATED", Severity.NOTE),
    ENUMERATION("PC-ENUMERATION", Severity.WARNING),
    NUMBER_DIFFERS("PC-NUMBER-DIFFERS", Severity.WARNING),
    RANGE("PC-RANGE", Severity.ERROR),
    DIRECTION("PC-RANGE", Severity.ERROR),
    ANNEX("PC-ANNEX", Severity.NOTE),
    BLANK("PC-BLANK", Severity.NOTE),
    WORDS_TWICE("PC-WORDS-TWICE", Severity.NOTE),
    SCAN("PC-SCAN", Severity.NOTE),
    PLURAL("PC-PLURAL", Severity.NOTE),
    UNFINISHED("PC-UNFINISHED", Severity.NOTE),
    SET_INCOMPLETE("PC-CRITERION-MISSING", Severity.WARNING),
    START_MET("PC-START", Severity.WARNING),
    START_TOTAL("PC-START", Severity.WARNING),
    FACT_FIGURE("PC-FACT-FIGURE", Severity.ERROR),
    FACT_DEADLINE("PC-FACT-DEADLINE", Severity.ERROR),
    FACT_LIST("PC-FACT-LIST", Severity.ERROR),
    FACT_QUOTE("PC-FACT-QUOTE", Severity.WARNING),
    UNCOUNTED("PC-UNCOUNTED", Severity.WARNING),
    UNCOUNTED_NEW("PC-UNCOUNTED", Severity.WARNING),
    COUNTED_TWICE("PC-UNCOUNTED", Severity.ERROR),
    FORMER_NAMES("PC-FORMER-NAMES", Severity.WARNING);

    private final String code;
    private final Severity severity;

    Slip(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /**
     * The finding at a stretch of text. The words may use {0} = printed, {1} = computed and the further arguments
     * from {2} on.
     */
    Finding at(Span span, Object printed, Object computed, Object... more) {
        return at(place(span), span.quote(), printed, computed, more);
    }

    /** The finding at a place of the plan's data. */
    Finding at(String place, String quote, Object printed, Object computed, Object... more) {
        var arguments = Stream.concat(Stream.of(printed, computed), Arrays.stream(more))
                .map(Slip::words)
                .toArray();
        var suggestion = Messages.text(key() + ".suggestion", arguments);
        return new Finding(
                code,
                severity,
                place,
                quote,
                words(printed),
                words(computed),
                tidy(Messages.text("plan-check.message", Messages.text(key(), arguments), suggestion)),
                suggestion,
                List.of());
    }

    /** "II.1.2.1, dòng 138"; the header has no number. */
    static String place(Span span) {
        var section = span.passage().section();
        return section.isEmpty()
                ? Messages.text("plan-check.place.header", words(span.line()))
                : Messages.text("plan-check.place", section, words(span.line()));
    }

    private String key() {
        return "plan-check." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String tidy(String sentence) {
        return sentence.replaceAll(" {2,}", " ").strip();
    }

    private static String words(Object value) {
        return value instanceof Collection<?> list
                ? list.isEmpty()
                        ? Messages.text("plan-check.nobody")
                        : String.join(", ", list.stream().map(Slip::words).toList())
                : String.valueOf(value);
    }
}
