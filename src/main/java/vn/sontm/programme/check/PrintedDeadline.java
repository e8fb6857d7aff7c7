package vn.sontm.programme.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sontm.programme.check.text.DateMention;
import vn.sontm.programme.check.text.DateMentions;
import vn.sontm.programme.check.text.Passage;
import vn.sontm.programme.check.text.SourceLine;

/** The last day that keeps a deadline, from the words in which a plan prints it. */
public final class PrintedDeadline {
    private static final Pattern BEFORE = Pattern.compile("(?iu).*trước(?: ngày)?\\s*");
    private static final Pattern YEAR = Pattern.compile("(?iu)(?:trong|cả|hết) năm (\\d{4})");

    private PrintedDeadline() {}

    /**
     * "trước tháng 11/2024" ends on 31 October, "trong tháng 11/2024" on 30 November. Empty where the words name no possible
     * day.
     *
     * @param year of the plan, for words that name none
     */
    public static Optional<LocalDate> last(String printed, int year) {
        var date = date(printed);
        if (date.isEmpty()) {
            var whole = YEAR.matcher(printed);
            return whole.find()
                    ? Optional.of(LocalDate.of(Integer.parseInt(whole.group(1)), 12, 31))
                    : Optional.empty();
        }
        var mention = date.get();
        return BEFORE.matcher(printed.substring(0, mention.span().from())).matches()
                ? mention.first(year).map(first -> first.minusDays(1))
                : mention.last(year);
    }

    /** The last date that the words mention. */
    static Optional<DateMention> date(String printed) {
        var passage = Passage.of("", List.of(new SourceLine(1, printed)));
        return DateMentions.of(passage).stream().reduce((first, second) -> second);
    }
}
