package vn.sontm.programme.check.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the numbers of model residential areas and gardens, with the list that may follow in brackets. */
final class SubjectStatements {
    private static final Map<String, Pattern> KINDS = Map.of(
            "khu dân cư", Pattern.compile("(?iu)(?<![\\d/.,])(\\d{1,3}) (?:khu dân cư|KDC)(?!\\p{L})"),
            "vườn mẫu", Pattern.compile("(?iu)(?<![\\d/.,])(\\d{1,3}) vườn(?!\\p{L})"));
    private static final Pattern AIMED = Pattern.compile(
            "(?iu).*(?:xây dựng|phấn đấu|phần đấu|phấn đầu|thêm|công nhận|hoàn thành|thực hiện)(?: có)?(?: thêm)? $");
    private static final Pattern LIST = Pattern.compile("[^();:]{0,160}\\(([^()]{3,900})\\)");
    private static final Pattern COMMUNE = Pattern.compile("xã (" + Names.NAME + ")");

    private SubjectStatements() {}

    static List<SubjectStatement> of(Passage passage) {
        return KINDS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(kind -> kind.getValue()
                        .matcher(passage.text())
                        .results()
                        .map(match -> statement(passage, kind.getKey(), match)))
                .toList();
    }

    private static SubjectStatement statement(Passage passage, String kind, MatchResult match) {
        var before = passage.text().substring(Math.max(0, match.start() - 40), match.start());
        var list =
                LIST.matcher(passage.text()).region(match.end(), passage.text().length());
        var span = passage.span(match.start(), match.end());
        var found = list.lookingAt() ? Optional.of(list.toMatchResult()) : Optional.<MatchResult>empty();
        return new SubjectStatement(
                kind,
                Integer.parseInt(match.group(1)),
                AIMED.matcher(before).matches(),
                found.map(brackets -> items(brackets.group(1))).orElse(List.of()),
                found.map(brackets -> communes(passage, brackets)).orElse(List.of()),
                span,
                found.map(brackets -> passage.span(match.start(), brackets.end()))
                        .orElse(span));
    }

    /** Items are parted by semicolons where there are any ("KDC thôn A, xã B; KDC …"), else by commas. */
    private static List<String> items(String list) {
        return Stream.of(list.split(list.contains(";") ? ";" : ",|\\s+và\\s+(?=\\p{Lu})"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private static List<Mention> communes(Passage passage, MatchResult brackets) {
        var names = UnitLists.mentions(passage, brackets.start(1), brackets.end(1));
        return !names.isEmpty()
                ? names
                : COMMUNE.matcher(passage.text())
                        .region(brackets.start(1), brackets.end(1))
                        .results()
                        .map(match -> new Mention(match.group(1), passage.span(match.start(1), match.end(1))))
                        .toList();
    }
}
