package vn.sontm.programme.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.sontm.base.VietnameseText;

/** A plan's text as paragraphs in order, and its numbered headings. */
public record SourceText(List<Passage> passages, List<SectionMark> sections) {
    public SourceText {
        passages = List.copyOf(passages);
        sections = List.copyOf(sections);
    }

    /** Reads a plain text file: headings "I.", "1.", "1.2.1." make the sections, blank lines and marks the paragraphs. */
    public static SourceText read(String plain) {
        var lines = VietnameseText.nfc(plain).split("\\R", -1);
        return read(IntStream.range(0, lines.length)
                .mapToObj(at -> new SourceLine(at + 1, lines[at]))
                .toList());
    }

    public static SourceText read(List<SourceLine> lines) {
        return new Builder().read(lines);
    }

    /** The paragraphs before the first numbered heading: number, date, title and grounds of the plan. */
    public List<Passage> header() {
        return passages.stream()
                .takeWhile(passage -> passage.section().isEmpty())
                .toList();
    }

    private static final class Builder {
        private final Headings headings = new Headings();
        private final List<Passage> passages = new ArrayList<>();
        private final List<SectionMark> sections = new ArrayList<>();
        private final List<SourceLine> open = new ArrayList<>();

        SourceText read(List<SourceLine> lines) {
            for (var line : lines) {
                if (Lines.plain(line.text()).isEmpty()) {
                    continue;
                }
                if (!open.isEmpty()
                        && !Lines.continues(open, line, headings.path().isEmpty())) {
                    close();
                }
                open.add(line);
            }
            if (!open.isEmpty()) {
                close();
            }
            return new SourceText(passages, sections);
        }

        private void close() {
            Optional<Headings.Step> step =
                    headings.next(Lines.plain(open.getFirst().text()));
            var passage = Passage.of(headings.path(), stripped());
            passages.add(passage);
            step.ifPresent(at -> sections.add(new SectionMark(at.path(), at.parent(), at.ordinal(), passage)));
            open.clear();
        }

        private List<SourceLine> stripped() {
            return open.stream()
                    .map(line -> new SourceLine(line.number(), line.text().replaceFirst("^[\\s#>]+", "")))
                    .toList();
        }
    }
}
