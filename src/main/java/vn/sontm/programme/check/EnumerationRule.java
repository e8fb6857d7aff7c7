package vn.sontm.programme.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sontm.programme.check.text.Passage;
import vn.sontm.programme.check.text.PlanReading;

/** "thực hiện 02 nội dung:" before a numbered list: as many items must follow. */
final class EnumerationRule implements Rule {
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?iu).*?(mỗi xã )?[^;.:]{0,60}?(?<![\\d/.,])(\\d{1,2}) (nội dung|nhiệm vụ|giải pháp|tiêu chí|chỉ tiêu|nhóm giải pháp|nhóm nhiệm vụ|mục tiêu)(?!/)[^()]{0,200}:");
    private static final Pattern ITEM = Pattern.compile("\\(?(\\d{1,2})[).]{1,2} .*");
    private static final Pattern CRITERION = Pattern.compile("[-+•]? ?Tiêu chí (?:số )?\\d.*");

    @Override
    public Stream<Finding> check(PlanReading reading) {
        var passages = reading.source().passages();
        return IntStream.range(0, passages.size())
                .filter(at -> passages.get(at).text().endsWith(":"))
                .mapToObj(at -> judge(passages.get(at), rest(passages, at)))
                .flatMap(Optional::stream);
    }

    private static List<Passage> rest(List<Passage> passages, int at) {
        var section = passages.get(at).section();
        return passages.subList(at + 1, passages.size()).stream()
                .takeWhile(passage -> passage.section().equals(section))
                .toList();
    }

    private static Optional<Finding> judge(Passage passage, List<Passage> rest) {
        var announced = ANNOUNCED.matcher(passage.text());
        if (!announced.matches() || announced.group(1) != null) {
            return Optional.empty();
        }
        var noun = announced.group(3);
        var items = rest.stream().filter(item -> item(item, noun)).count();
        var count = Integer.parseInt(announced.group(2));
        return items < 2 || items == count
                ? Optional.empty()
                : Optional.of(Slip.ENUMERATION.at(
                        passage.span(announced.start(2), announced.end(3)),
                        CountListRule.two(count),
                        CountListRule.two((int) items),
                        noun));
    }

    private static boolean item(Passage passage, String noun) {
        return noun.equalsIgnoreCase("tiêu chí")
                        && CRITERION.matcher(passage.text()).matches()
                || ITEM.matcher(passage.text()).matches();
    }
}
