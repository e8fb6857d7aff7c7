package vn.sontm.report.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words in any mix of faces. */
public record Text(List<Run> runs) {
    public static final Text EMPTY = new Text(List.of());

    public Text {
        runs = runs.stream().filter(run -> !run.text().isEmpty()).toList();
    }

    public static Text of(String text) {
        return in(Face.REGULAR, text);
    }

    public static Text bold(String text) {
        return in(Face.BOLD, text);
    }

    public static Text italic(String text) {
        return in(Face.ITALIC, text);
    }

    public static Text in(Face face, String text) {
        return new Text(List.of(new Run(text, face)));
    }

    /** This text followed by another. */
    public Text and(Text next) {
        return new Text(Stream.concat(runs.stream(), next.runs().stream()).toList());
    }

    /** The words without their faces. */
    public String plain() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }
}
