package vn.sontm.programme.check.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds citations "Nghị quyết số 06-NQ/TU ngày 24/11/2020 của Ban Thường vụ Tỉnh ủy". */
public final class DocumentMentions {
    private static final Pattern CITATION = Pattern.compile(
            "(Nghị quyết|Quyết định|Kế hoạch|Chỉ thị|Thông tư|Nghị định|Công văn|Hướng dẫn|Báo cáo|Chương trình|Tờ trình|Thông báo|Đề án|Kết luận|Luật)"
                    + "(?: liên tịch)?,? (?:số:? ?)(\\d{1,5} ?[-/] ?(?:\\d{4} ?/ ?)?\\p{Lu}[\\p{L}\\d]*(?: ?[-/&.] ?\\p{Lu}[\\p{L}\\d]*)*|\\d{1,5}/\\d{4}(?!\\d))");
    private static final Pattern WHEN = Pattern.compile(",? ?(?:\\()?(?:ban hành |ký )?ngày ?$");
    private static final Pattern ISSUER = Pattern.compile(
            "^,? của (?:(?:Ban Thường vụ|Ban Chấp hành|Thường trực) )?([\\p{L}&]+(?: [\\p{L}&]+){0,4})");

    private DocumentMentions() {}

    public static List<DocumentMention> of(Passage passage) {
        var dates = DateMentions.of(passage);
        return CITATION.matcher(passage.text())
                .results()
                .map(match -> mention(passage, match, dates))
                .toList();
    }

    private static DocumentMention mention(Passage passage, MatchResult match, List<DateMention> dates) {
        var date = dates.stream()
                .filter(candidate ->
                        candidate.day().isPresent() && candidate.span().from() >= match.end())
                .filter(candidate -> directlyAfter(passage, match.end(), candidate))
                .findFirst();
        var end = date.map(found -> found.span().to()).orElse(match.end());
        return new DocumentMention(
                match.group(1),
                match.group(2).replaceAll("\\s", ""),
                date,
                issuer(passage.text().substring(end)),
                passage.span(match.start(), end));
    }

    /** Only the word "ngày" may stand between number and date; the date's own form may hold that word already. */
    private static boolean directlyAfter(Passage passage, int end, DateMention date) {
        var gap = passage.text().substring(end, date.span().from());
        return WHEN.matcher(gap).matches()
                || date.span().text().startsWith("ngày") && gap.matches(",? ?\\(?(?:ban hành |ký )?");
    }

    private static String issuer(String after) {
        return Optional.of(ISSUER.matcher(after))
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group(1)
                        .replaceFirst(" (?:về|ngày|tại|điều chỉnh|quy định|ban hành|phê duyệt)(?: .*|$)", ""))
                .orElse("");
    }
}
