package vn.sontm.programme.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Gathers the paragraphs of each criterion: heading and text, deadlines, lead, coordinators. */
final class CriterionParagraphs {
    private static final String BULLET =
            "(?:[-+•–●○▪] *|\\(?\\d{1,2}[.)]+ *|[a-zđ][).] *|\\d{1,2}(?:\\.\\d{1,2})+\\.? *)?";
    private static final Pattern HEADING = Pattern.compile(
            BULLET + "(?:Các tiêu chí|Tiêu chí|TIÊU CHÍ)(?: thứ)?"
                    + "(?: (?:số )?(\\d{1,2})(?!\\d))? ?(?:[-–:.,]|về|\\()? ?((?<=\\d ?[-–:.,(] ?)[^:.;]{0,160}|\\p{Lu}[^:.;]{1,160}|)(?:[:.]|$) ?");
    private static final Pattern LABEL =
            Pattern.compile("(?iu)[-+•–●○▪*]? ?(?:(thời gian|thời hạn|tiến độ)|(?:đơn vị|cơ quan)?[^:]{0,12}(chủ trì)"
                    + "|(?:đơn vị|cơ quan)?[^:]{0,12}(phối hợp))[^:]{0,40}:.*");
    private static final Pattern END = Pattern.compile("(?iu)[-+]? ?\\(? ?(?:chi tiết|có biểu|kèm theo|theo biểu).*");

    private final List<CriterionParagraph> done = new ArrayList<>();
    private Optional<Open> open = Optional.empty();

    static List<CriterionParagraph> of(SourceText source) {
        var gatherer = new CriterionParagraphs();
        source.passages().forEach(gatherer::take);
        gatherer.close();
        return gatherer.done;
    }

    private void take(Passage passage) {
        var heading = HEADING.matcher(passage.text());
        if (heading.lookingAt() && named(heading.toMatchResult())) {
            close();
            open = Optional.of(new Open(passage, heading.toMatchResult()));
        } else if (open.filter(criterion -> criterion.goesOn(passage)).isPresent()) {
            open.orElseThrow().add(passage);
        } else {
            close();
        }
    }

    private static boolean named(MatchResult heading) {
        return heading.group(1) != null || !heading.group(2).isBlank();
    }

    private void close() {
        open.ifPresent(criterion -> done.add(criterion.finished()));
        open = Optional.empty();
    }

    private static final class Open {
        private final Span heading;
        private final Optional<Integer> number;
        private final String name;
        private final List<Passage> body = new ArrayList<>();
        private final List<Passage> times = new ArrayList<>();
        private final List<Passage> leads = new ArrayList<>();
        private final List<Passage> coordinators = new ArrayList<>();
        private List<Passage> current = body;

        Open(Passage passage, MatchResult match) {
            heading = passage.span(0, match.end());
            number = Optional.ofNullable(match.group(1)).map(Integer::valueOf);
            name = match.group(2).strip().replaceFirst("\\)$", "");
            body.add(passage);
        }

        boolean goesOn(Passage passage) {
            var sameSection = passage.section().equals(heading.passage().section());
            var bulletOfItsOwn = passage.text().matches("[-•–(].*")
                    && !LABEL.matcher(passage.text()).matches();
            return sameSection
                    && !bulletOfItsOwn
                    && !END.matcher(passage.text()).matches();
        }

        void add(Passage passage) {
            var label = LABEL.matcher(passage.text());
            if (label.matches()) {
                current = label.group(1) != null ? times : label.group(2) != null ? leads : coordinators;
            }
            current.add(passage);
        }

        CriterionParagraph finished() {
            return new CriterionParagraph(number, name, heading, body, times, leads, coordinators);
        }
    }
}
