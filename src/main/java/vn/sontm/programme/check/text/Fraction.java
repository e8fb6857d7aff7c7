package vn.sontm.programme.check.text;

import java.util.Optional;

/**
 * A printed fraction "12/20 xã, đạt 60%".
 *
 * @param noun what is counted ("xã", "tiêu chí", "thôn")
 * @param percent the percentage printed with it
 * @param span the fraction itself, without the percentage
 */
public record Fraction(int part, int whole, String noun, Optional<Percent> percent, Span span) {
    /** From the fraction to the end of its percentage. */
    public Span full() {
        return percent.map(Percent::span)
                .map(end -> span.passage().span(Math.min(span.from(), end.from()), Math.max(span.to(), end.to())))
                .orElse(span);
    }

    public String printed() {
        return span.text();
    }
}
