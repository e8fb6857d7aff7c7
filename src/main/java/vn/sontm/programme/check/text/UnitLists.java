package vn.sontm.programme.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the lists of units in a clause: in brackets after any words, or open right after their number. */
final class UnitLists {
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{2,600})\\)");
    private static final Pattern COUNT = Pattern.compile(
            "(?<![\\d/.,])(\\d{1,3})(?:/\\d{1,3})?(?: \\([^)\\d]{1,15}\\))? " + Names.UNIT + "(?!\\p{L})(?! ?/)");
    private static final String RUN =
            "(" + Names.NAME + "(?:(?:, | và |, và )(?:" + Names.UNIT + " )?" + Names.NAME + ")*)";
    private static final Pattern OPEN =
            Pattern.compile("(?:(?: gồm| gồm có| bao gồm| là| đó là| cụ thể)?:? |( [^;.:()\\d]{1,100}): )(?:các )?(?:"
                    + Names.UNIT + ":? )?" + RUN);
    private static final Pattern UNCOUNTED = Pattern.compile("(?<!\\d )(?<!\\p{L})(?:các )?xã:? " + RUN
            + "(?= (?:phấn đấu )?(?:đạt chuẩn|đạt tiêu chí|củng cố (?:các )?tiêu chí))");
    private static final Pattern SEPARATOR = Pattern.compile("[,;]|\\s+và\\s+");
    private static final Pattern RAISED = Pattern.compile("(?iu).*(?:lên|đạt tổng số|còn)(?: thành)?\\s*$");

    private UnitLists() {}

    /** Lists in brackets; a count belongs to the next list after it in the same clause. */
    static List<UnitList> bracketed(Passage passage) {
        return Clauses.of(passage).stream()
                .flatMap(clause -> bracketed(clause).stream())
                .toList();
    }

    private static List<UnitList> bracketed(Span clause) {
        var lists = new ArrayList<UnitList>();
        var floor = clause.from();
        var brackets = BRACKETS.matcher(clause.passage().text()).region(clause.from(), clause.to());
        while (brackets.find()) {
            var mentions = mentions(clause.passage(), brackets.start(1), brackets.end(1));
            if (!mentions.isEmpty()) {
                lists.add(list(clause.passage(), floor, brackets.toMatchResult(), mentions));
                floor = brackets.end();
            }
        }
        return lists;
    }

    private static UnitList list(Passage passage, int floor, MatchResult brackets, List<Mention> mentions) {
        return lastCount(passage, floor, brackets.start())
                .map(count -> new UnitList(
                        Optional.of(Integer.parseInt(count.group(1))),
                        raised(passage, count.start()),
                        passage.span(count.start(), brackets.end()),
                        passage.text().substring(count.end(), brackets.start()),
                        mentions))
                .orElseGet(() -> new UnitList(
                        Optional.empty(), false, passage.span(brackets.start(), brackets.end()), "", mentions));
    }

    private static Optional<MatchResult> lastCount(Passage passage, int from, int to) {
        return COUNT.matcher(passage.text()).region(from, to).results().reduce((first, second) -> second);
    }

    private static boolean raised(Passage passage, int at) {
        return RAISED.matcher(passage.text().substring(Math.max(0, at - 30), at))
                .matches();
    }

    /** Lists without brackets: "02 xã Tân Liên, Hải Yến đạt chuẩn", "02 xã đạt chuẩn: A, B", "xã Cao Lâu đạt chuẩn". */
    static List<UnitList> open(Passage passage) {
        var lists = new ArrayList<UnitList>();
        COUNT.matcher(passage.text()).results().forEach(count -> {
            var names = OPEN.matcher(passage.text())
                    .region(count.end(), passage.text().length());
            if (names.lookingAt()) {
                lists.add(open(passage, Optional.of(count), names.toMatchResult(), names.start(2), names.end(2)));
            }
        });
        UNCOUNTED
                .matcher(passage.text())
                .results()
                .forEach(names -> lists.add(open(passage, Optional.empty(), names, names.start(1), names.end(1))));
        return lists;
    }

    private static UnitList open(Passage passage, Optional<MatchResult> count, MatchResult names, int from, int to) {
        var start = count.map(MatchResult::start).orElseGet(names::start);
        var between = count.map(counted -> passage.text().substring(counted.end(), from))
                .orElse("");
        return new UnitList(
                count.map(counted -> Integer.valueOf(counted.group(1))),
                count.isPresent() && raised(passage, start),
                passage.span(start, to),
                between,
                mentions(passage, from, to));
    }

    /** The names of a list with their places; empty when any item is no name. */
    static List<Mention> mentions(Passage passage, int from, int to) {
        var mentions = new ArrayList<Mention>();
        var separators = SEPARATOR.matcher(passage.text()).region(from, to);
        var start = from;
        var more = true;
        while (more) {
            more = separators.find();
            var end = more ? separators.start() : to;
            if (!passage.text().substring(start, end).isBlank()) {
                var mention = mention(passage, start, end);
                if (mention.isEmpty()) {
                    return List.of();
                }
                mentions.add(mention.get());
            }
            start = more ? separators.end() : to;
        }
        return mentions;
    }

    private static Optional<Mention> mention(Passage passage, int from, int to) {
        var item = Names.items(passage.text().substring(from, to));
        var name = item.size() == 1 ? Names.bare(item.getFirst()) : "";
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var at = passage.text().indexOf(name, from);
        return Optional.of(new Mention(name, passage.span(at, at + name.length())));
    }
}
