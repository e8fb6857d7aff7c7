package vn.sontm.programme.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.check.text.Passage;
import vn.sontm.programme.check.text.PlanReading;
import vn.sontm.programme.check.text.Span;

/** One set of criteria has one period: "Bộ tiêu chí giai đoạn 2021 - 2025" cannot be 2022 - 2025 elsewhere. */
final class PeriodRule implements Rule {
    private static final Pattern PERIOD =
            Pattern.compile("(?iu)bộ tiêu chí[^.;,()]{0,60}? giai đoạn (20\\d{2}) ?[-–] ?(20\\d{2})");
    private static final Pattern PROGRAMME = Pattern.compile(
            "(?iu)chương trình (?:MTQG|mục tiêu quốc gia) xây dựng (?:nông thôn mới|NTM)[^.;()\\d]{0,60}? giai đoạn (20\\d{2}) ?[-–] ?(20\\d{2})");
    private static final List<String> OTHER_SUBJECTS =
            List.of("khu dân cư", "vườn", "thôn kiểu mẫu", "thôn thông minh");

    @Override
    public Stream<Finding> check(PlanReading reading) {
        var mentions = reading.source().passages().stream()
                .flatMap(passage -> periods(passage, PERIOD))
                .collect(Collectors.partitioningBy(Mention::ofCommunes));
        var programme = reading.source().passages().stream()
                .flatMap(passage -> periods(passage, PROGRAMME))
                .toList();
        return Stream.concat(
                mentions.values().stream().flatMap(group -> judge(group, Slip.PERIOD)),
                judge(programme, Slip.PERIOD_PROGRAMME));
    }

    private record Mention(boolean ofCommunes, String period, Span span) {}

    private static Stream<Mention> periods(Passage passage, Pattern pattern) {
        return pattern.matcher(passage.text())
                .results()
                .map(match -> new Mention(
                        ofCommunes(passage.text(), match.start()),
                        match.group(1) + " - " + match.group(2),
                        passage.span(match.start(), match.end())));
    }

    /** Residential areas and gardens have sets of their own, with other periods. */
    private static boolean ofCommunes(String text, int at) {
        var before = text.substring(Math.max(0, at - 70), at).toLowerCase(VietnameseText.LOCALE);
        return OTHER_SUBJECTS.stream().noneMatch(before::contains);
    }

    private static Stream<Finding> judge(List<Mention> mentions, Slip slip) {
        var counts =
                mentions.stream().collect(Collectors.groupingBy(Mention::period, TreeMap::new, Collectors.counting()));
        if (counts.size() < 2) {
            return Stream.empty();
        }
        var usual = counts.entrySet().stream()
                .max(Comparator.comparing(Map.Entry::getValue))
                .orElseThrow();
        return mentions.stream()
                .filter(mention -> !mention.period().equals(usual.getKey()))
                .map(mention -> slip.at(mention.span(), mention.period(), usual.getKey(), usual.getValue()));
    }
}
