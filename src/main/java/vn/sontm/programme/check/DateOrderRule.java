package vn.sontm.programme.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sontm.programme.check.text.DateMention;
import vn.sontm.programme.check.text.Passage;
import vn.sontm.programme.check.text.PlanReading;

/** "từ … đến …" and "giai đoạn A - B" must run forwards. */
final class DateOrderRule implements Rule {
    private static final Pattern PERIOD =
            Pattern.compile("(?iu)(?:giai đoạn|từ năm|thời kỳ) (20\\d{2}) ?(?:-|–|đến)(?: năm)? ?(20\\d{2})");
    private static final Pattern FROM = Pattern.compile("(?iu).*từ(?: ngày)? $");
    private static final Pattern TO = Pattern.compile("(?iu) (?:đến hết|đến)(?: ngày)? ?");

    @Override
    public Stream<Finding> check(PlanReading reading) {
        return Stream.concat(
                reading.source().passages().stream().flatMap(DateOrderRule::periods),
                reading.source().passages().stream().flatMap(passage -> dates(passage, reading)));
    }

    private static Stream<Finding> periods(Passage passage) {
        return PERIOD.matcher(passage.text())
                .results()
                .filter(match -> match.group(1).compareTo(match.group(2)) > 0)
                .map(match -> Slip.DATE_ORDER.at(
                        passage.span(match.start(), match.end()),
                        match.group(),
                        match.group(2) + " - " + match.group(1)));
    }

    private static Stream<Finding> dates(Passage passage, PlanReading reading) {
        var own = reading.dates().stream()
                .filter(date -> date.span().passage() == passage)
                .toList();
        return IntStream.range(1, own.size())
                .mapToObj(at -> own.subList(at - 1, at + 1))
                .flatMap(pair -> judge(pair, reading.year().year()).stream());
    }

    private static Optional<Finding> judge(List<DateMention> pair, int year) {
        var from = pair.getFirst();
        var to = pair.getLast();
        var passage = from.span().passage();
        var between = passage.text().substring(from.span().to(), to.span().from());
        var linked = FROM.matcher(from.span().before(12)).matches()
                && TO.matcher(between).matches();
        if (!linked || from.year().isEmpty() && year == 0) {
            return Optional.empty();
        }
        var start = from.first(to.year().orElse(year));
        var end = to.last(year);
        return start.flatMap(first -> end.filter(first::isAfter))
                .map(last -> Slip.DATE_ORDER.at(
                        passage.span(from.span().from(), to.span().to()),
                        from.span().text() + " – " + to.span().text(),
                        to.span().text() + " – " + from.span().text()));
    }
}
