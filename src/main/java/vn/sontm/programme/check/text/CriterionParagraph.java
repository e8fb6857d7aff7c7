package vn.sontm.programme.check.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a plan says about one criterion: "Tiêu chí số 2 - Giao thông: …" with its deadlines and agencies.
 *
 * @param number as printed; empty for a heading without one
 * @param name as printed; may be empty
 * @param heading the heading's words
 * @param body the paragraphs of the text, the first one holds the heading
 */
public record CriterionParagraph(
        Optional<Integer> number,
        String name,
        Span heading,
        List<Passage> body,
        List<Passage> times,
        List<Passage> leads,
        List<Passage> coordinators) {
    public CriterionParagraph {
        body = List.copyOf(body);
        times = List.copyOf(times);
        leads = List.copyOf(leads);
        coordinators = List.copyOf(coordinators);
    }

    public String section() {
        return heading.passage().section();
    }

    /** The stretch of each paragraph that speaks of the matter: the heading's words left out. */
    public List<Span> matter() {
        return body.stream()
                .map(passage -> passage == heading.passage()
                        ? passage.span(heading.to(), passage.text().length())
                        : passage.whole())
                .toList();
    }

    public Stream<Passage> passages() {
        return Stream.of(body, times, leads, coordinators).flatMap(List::stream);
    }

    /** How a person would name it: its name, else its number. */
    public String title() {
        return name.isEmpty() ? heading.text().replaceFirst("^[^\\p{L}]+", "").replaceFirst("[:.\\s]+$", "") : name;
    }
}
