package vn.sontm.report.type;

import java.util.List;

/**
 * A line of text that fits its width.
 *
 * @param width in points
 * @param last whether it ends a paragraph, so that it is never stretched
 */
public record Line(List<Piece> pieces, double size, double width, boolean last) {
    public Line {
        pieces = List.copyOf(pieces);
    }

    /** Blanks that a justified line stretches. */
    public long blanks() {
        return pieces.stream()
                .flatMapToInt(piece -> piece.text().chars())
                .filter(letter -> letter == ' ')
                .count();
    }
}
