package vn.sontm.programme.check.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.sontm.base.VietnameseText;

/** Reads the objectives from all paragraphs that do not belong to a criterion. */
final class ObjectivesReader {
    private static final String PROGRAMME = "(?:nông thôn mới|NTM)(?: nâng cao| kiểu mẫu)?";
    private static final Pattern PROMISE = Pattern.compile(
            "(?iu)mỗi xã (?:phấn đấu |hoàn thành |sẽ )*(?:đạt thêm|tăng thêm|hoàn thành thêm|đạt|tăng|hoàn thành) (?:ít nhất |tối thiểu |từ )?"
                    + "(\\d{1,2})(?:(?: đến| -|-) ?(\\d{1,2}))? (?:tiêu chí|nội dung)(?: (?:xã )?(" + PROGRAMME
                    + "))?( trở lên)?");
    private static final Pattern RAISED =
            Pattern.compile("(?iu)(?:tổng số|số) xã[^;.]{0,70}?đạt (?:chuẩn )?(?:(?:xã )?(" + PROGRAMME
                    + "))?[^;.,\\d]{0,60}?(?:lên|đạt|là)(?: thành)? (\\d{1,3})(?:/(\\d{1,3}))? xã");
    private static final Pattern STANDING =
            Pattern.compile("(?iu)(\\d{1,3})(?:/(\\d{1,3}))? xã (?:đã |được )*(?:được công nhận )?đạt chuẩn (?:xã )?("
                    + PROGRAMME + ")");
    private static final Pattern AVERAGE = Pattern.compile(
            "(?iu)(tiêu chí[^;.\\d]{0,40})?bình quân([^;.\\d]{0,40}?tiêu chí)?[^;.\\d]{0,30}(?:\\d{1,2} xã)?[^;.\\d]{0,80}?"
                    + "(từ |tối thiểu |ít nhất |trên )?(?<![\\d.,])(\\d{1,2}(?:[,.]\\d{1,2})?)(?! ?%|[\\d/]|[.,]\\d| triệu| xã)( tiêu chí)?(?:/xã)?( trở lên)?");
    private static final Pattern UNREACHED = Pattern.compile(
            "(?iu)(\\d{1,3}) xã (?:còn lại )?chưa đạt chuẩn (?:xã )?(?:nông thôn mới|NTM)(?! nâng cao)");
    private static final Pattern AIMED =
            Pattern.compile("(?iu).*(?:xây dựng|phấn đấu|thêm|công nhận|chỉ đạo|đưa)(?: có)?(?: thêm)? $");
    private static final Pattern CONSOLIDATES =
            Pattern.compile("(?<!\\d )(?:các )?xã:? (" + Names.NAME + "(?:(?:, | và )" + Names.NAME
                    + ")*) (?:tiếp tục |thực hiện )*củng cố (?:các |những )?tiêu chí (?:xã )?(" + PROGRAMME + ")");
    private static final Pattern REACHES =
            Pattern.compile("(?iu) (?:phấn đấu )?đạt chuẩn (?:xã )?(?:nông thôn mới|NTM).*");
    private static final Pattern TOLD =
            Pattern.compile("(?iu)(?:tính đến|đến nay|đến hết|đến thời điểm|đến cuối|hiện nay|hiện có)");
    private static final Pattern AIMS = Pattern.compile("(?iu)(?:phấn đấu|mục tiêu|kế hoạch|sẽ )");
    private static final Pattern KEPT =
            Pattern.compile("(?iu)(?:.*[.;] )?[^.;]*(?:duy trì|giữ vững)[^.;]*(?:tại|của|ở|cho) ");
    private static final Pattern GOAL_BEFORE =
            Pattern.compile("(?iu).*(?:xây dựng|phấn đấu|thêm|công nhận|hoàn thành|đưa|chỉ đạo|có)(?: \\p{L}+){0,2} $");
    private static final Pattern GROUP_AFTER =
            Pattern.compile("(?iu)[ ,:]*(?:phấn đấu )?(?:mỗi xã|tiếp tục|duy trì|thực hiện|củng cố|giữ vững).*");
    private static final Pattern GOAL_AFTER = Pattern.compile("(?iu)[ ,;]*(?:nâng|đưa) (?:tổng )?số.*");

    private final List<Objectives.Group> groups = new ArrayList<>();
    private final List<Objectives.Group> goals = new ArrayList<>();
    private final List<Objectives.Group> consolidations = new ArrayList<>();
    private final List<Objectives.Promise> promises = new ArrayList<>();
    private final List<Objectives.Total> totals = new ArrayList<>();
    private final List<Objectives.Average> averages = new ArrayList<>();

    private ObjectivesReader() {}

    /** @param lists every list of units in these paragraphs */
    static Objectives read(List<Passage> passages, List<UnitList> lists) {
        var reader = new ObjectivesReader();
        for (var passage : passages) {
            var own = lists.stream()
                    .filter(list -> list.passage() == passage && !list.raising())
                    .sorted(Comparator.comparingInt(list -> list.head().from()))
                    .toList();
            own.forEach(reader::sort);
            reader.consolidations(passage);
            reader.promises(passage);
            reader.totals(passage, own);
            reader.averages(passage);
        }
        return new Objectives(
                reader.groups, reader.goals, reader.consolidations, reader.promises, reader.totals, reader.averages);
    }

    private void sort(UnitList list) {
        var between = list.between().toLowerCase(VietnameseText.LOCALE);
        var after = list.after(60);
        if (between.contains("chưa đạt") || between.contains("chưa được công nhận")) {
            groups.add(new Objectives.Group(Grade.NONE, list));
        } else if (between.contains("củng cố") || after.matches("(?iu)[ ,]*(?:thực hiện |tiếp tục )*củng cố.*")) {
            var words = between.contains("củng cố") ? list.between() : list.after(120);
            Grade.first(words).ifPresent(grade -> consolidations.add(new Objectives.Group(grade, list)));
        } else if (list.count().isEmpty() && REACHES.matcher(after).matches()) {
            Grade.first(after).ifPresent(grade -> goals.add(new Objectives.Group(grade, list)));
        } else if (between.contains("đạt") && list.count().isPresent()) {
            reached(list, between, after);
        }
    }

    private void consolidations(Passage passage) {
        CONSOLIDATES.matcher(passage.text()).results().forEach(match -> {
            var list = new UnitList(
                    Optional.empty(),
                    false,
                    passage.span(match.start(), match.end(1)),
                    "",
                    UnitLists.mentions(passage, match.start(1), match.end(1)));
            consolidations.add(new Objectives.Group(Grade.first(match.group(2)).orElse(Grade.BASIC), list));
        });
    }

    private void reached(UnitList list, String between, String after) {
        Grade.first(list.between()).ifPresent(grade -> {
            var standing = between.contains("đã ")
                    || told(list)
                    || !GOAL_AFTER.matcher(after).matches()
                            && !GOAL_BEFORE.matcher(list.head().before(40)).matches()
                            && GROUP_AFTER.matcher(after).matches();
            (standing ? groups : goals).add(new Objectives.Group(grade, list));
        });
    }

    /** "Tính đến 31/12 có 05 xã đạt chuẩn": what is told and not aimed at. */
    private static boolean told(UnitList list) {
        var before = list.passage().text().substring(0, list.head().from());
        var sentence = before.substring(Math.max(before.lastIndexOf(". "), before.lastIndexOf(';')) + 1);
        return TOLD.matcher(sentence).find() && !AIMS.matcher(sentence).find();
    }

    /** A promise is made to the group named last before it in the paragraph. */
    private void promises(Passage passage) {
        PROMISE.matcher(passage.text())
                .results()
                .forEach(match -> lastGroup(passage, match.start())
                        .ifPresent(group -> promises.add(promise(passage, match, group))));
    }

    private static Objectives.Promise promise(Passage passage, MatchResult match, Objectives.Group group) {
        var least = Integer.parseInt(match.group(1));
        var most = match.group(4) != null
                ? Optional.<Integer>empty()
                : Optional.of(match.group(2) == null ? least : Integer.parseInt(match.group(2)));
        var grade = Optional.ofNullable(match.group(3))
                .flatMap(Grade::first)
                .orElse(group.grade().next());
        var low = most.map(highest -> Math.min(least, highest)).orElse(least);
        var high = most.map(highest -> Math.max(least, highest));
        return new Objectives.Promise(group, grade, low, high, passage.span(match.start(), match.end()));
    }

    private Optional<Objectives.Group> lastGroup(Passage passage, int before) {
        return groups.stream()
                .filter(group ->
                        group.list().passage() == passage && group.list().head().to() <= before)
                .reduce((first, second) -> second);
    }

    private void totals(Passage passage, List<UnitList> own) {
        RAISED.matcher(passage.text())
                .results()
                .filter(match -> !match.group().contains("tiêu chí"))
                .forEach(match -> totals.add(new Objectives.Total(
                        raisedGrade(passage, match),
                        Integer.parseInt(match.group(2)),
                        Optional.ofNullable(match.group(3)).map(Integer::valueOf),
                        Objectives.When.END,
                        passage.span(match.start(), match.end()))));
        STANDING.matcher(passage.text())
                .results()
                .filter(match -> unlisted(match, own))
                .forEach(match -> standing(passage, match));
        UNREACHED
                .matcher(passage.text())
                .results()
                .filter(match -> unlisted(match, own))
                .forEach(match -> groups.add(new Objectives.Group(Grade.NONE, bare(passage, match))));
    }

    /** "nâng tổng số xã đạt chuẩn lên …" goes on about the grade named before. */
    private static Grade raisedGrade(Passage passage, MatchResult match) {
        var named = Optional.ofNullable(match.group(1)).flatMap(Grade::first);
        return named.or(() -> Grade.last(passage.text().substring(0, match.start())))
                .orElse(Grade.BASIC);
    }

    private static boolean unlisted(MatchResult match, List<UnitList> own) {
        return own.stream().noneMatch(list -> list.head().covers(match.start()));
    }

    /** A number of recognised communes without their names: one to be reached, or one that is told. */
    private void standing(Passage passage, MatchResult match) {
        var grade = Grade.first(match.group(3)).orElse(Grade.BASIC);
        var before = passage.text().substring(Math.max(0, match.start() - 40), match.start());
        if (AIMED.matcher(before).matches() && match.group(2) == null) {
            goals.add(new Objectives.Group(grade, bare(passage, match)));
        } else {
            totals.add(new Objectives.Total(
                    grade,
                    Integer.parseInt(match.group(1)),
                    Optional.ofNullable(match.group(2)).map(Integer::valueOf),
                    kept(passage, match.start()) ? Objectives.When.START : Objectives.When.EITHER,
                    passage.span(match.start(), match.end())));
        }
    }

    /** "Duy trì các tiêu chí … tại 02 xã đạt chuẩn": those that are there already. */
    private static boolean kept(Passage passage, int at) {
        return KEPT.matcher(passage.text().substring(0, at)).matches();
    }

    private static UnitList bare(Passage passage, MatchResult match) {
        return new UnitList(
                Optional.of(Integer.valueOf(match.group(1))),
                false,
                passage.span(match.start(), match.end()),
                match.group(),
                List.of());
    }

    private void averages(Passage passage) {
        AVERAGE.matcher(passage.text())
                .results()
                .filter(match -> match.group(1) != null || match.group(2) != null || match.group(5) != null)
                .forEach(match -> averages.add(new Objectives.Average(
                        Grade.first(match.group()).orElse(Grade.BASIC),
                        new BigDecimal(match.group(4).replace(',', '.')),
                        match.group(3) != null || match.group(6) != null,
                        passage.span(match.start(), match.end()))));
    }
}
