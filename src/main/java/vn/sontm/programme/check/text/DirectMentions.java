package vn.sontm.programme.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds names right after the word for a unit: "UBND xã Lộc Yên", "các xã: Tân Liên, Cao Lâu hoàn thành". */
final class DirectMentions {
    private static final Pattern RUN = Pattern.compile("(?<![\\p{L}])(?:[cC]ác )?(?:xã|Xã|phường|thị trấn|đặc khu):? ("
            + Names.NAME + ")((?:(?:, | và |, và )(?:xã )?" + Names.NAME + ")*)");
    private static final Pattern NEXT = Pattern.compile("(?:, | và |, và )(?:xã )?(" + Names.NAME + ")");
    private static final Pattern OTHER_WORD = Pattern.compile("(?iu).*(?:hợp tác|thị|mỗi) $");
    private static final Pattern ELSEWHERE =
            Pattern.compile("[ ,(-]*(?:thuộc |của )?(?:huyện|tỉnh|thành phố|thị xã) \\p{Lu}.*");

    private DirectMentions() {}

    static List<Mention> of(Passage passage, UnitNames names) {
        var mentions = new ArrayList<Mention>();
        var runs = RUN.matcher(passage.text());
        while (runs.find()) {
            var before = passage.text().substring(Math.max(0, runs.start() - 10), runs.start());
            var after = passage.text().substring(runs.end(1));
            if (!OTHER_WORD.matcher(before).matches()
                    && !ELSEWHERE.matcher(after).matches()) {
                mentions.addAll(run(passage, runs.start(1), runs.end(1), runs.end(2), names));
            }
        }
        return mentions;
    }

    private static List<Mention> run(Passage passage, int from, int to, int end, UnitNames names) {
        var mentions = new ArrayList<Mention>();
        var first = longestKnown(passage, from, to, names);
        if (names.contains(first.name()) || first.name().contains(" ")) {
            mentions.add(first);
            var next = NEXT.matcher(passage.text()).region(to, end);
            while (next.lookingAt() && speaksOf(next.group(1), names)) {
                mentions.add(longestKnown(passage, next.start(1), next.end(1), names));
                next.region(next.end(), end);
            }
        }
        return mentions;
    }

    private static boolean speaksOf(String name, UnitNames names) {
        return names.contains(name)
                || names.likely(name).isPresent()
                || !names.split(name).isEmpty();
    }

    /** A capitalised word may follow a name; the part that is a known name is the name. */
    private static Mention longestKnown(Passage passage, int from, int to, UnitNames names) {
        var name = passage.text().substring(from, to);
        var words = name.split(" ");
        var known = IntStream.iterate(words.length, count -> count > 0, count -> count - 1)
                .mapToObj(count -> String.join(" ", List.of(words).subList(0, count)))
                .filter(names::contains)
                .findFirst()
                .filter(head -> names.split(name).isEmpty())
                .orElse(name);
        return new Mention(known, passage.span(from, from + known.length()));
    }
}
