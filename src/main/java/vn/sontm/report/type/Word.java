package vn.sontm.report.type;

import java.util.ArrayList;
import java.util.List;

/**
 * What no line break divides unless it is too wide for a line by itself.
 *
 * @param blankBefore whether a blank stands before it when it is not first on its line
 */
record Word(List<Piece> pieces, boolean blankBefore) {
    private static final String BREAK_AFTER = "/-–,;.";

    Word {
        pieces = List.copyOf(pieces);
    }

    double width(double size) {
        return pieces.stream().mapToDouble(piece -> piece.width(size)).sum();
    }

    /** Divides a word that is too wide: after a slash, a dash or a stop if possible, else wherever it must be. */
    List<Word> divide(double size, double width) {
        var atoms = atoms(size, width);
        var parts = new ArrayList<Word>();
        var pending = new ArrayList<Piece>();
        for (var atom : atoms) {
            var wider = new ArrayList<>(pending);
            wider.add(atom);
            if (!pending.isEmpty() && new Word(wider, false).width(size) > width) {
                parts.add(new Word(pending, parts.isEmpty() && blankBefore));
                pending.clear();
            }
            pending.add(atom);
        }
        parts.add(new Word(pending, parts.isEmpty() && blankBefore));
        return parts;
    }

    private List<Piece> atoms(double size, double width) {
        var atoms = new ArrayList<Piece>();
        for (var piece : pieces) {
            for (var part : piece.text().split("(?<=[" + BREAK_AFTER + "])")) {
                var atom = new Piece(part, piece.face());
                if (atom.width(size) <= width) {
                    atoms.add(atom);
                } else {
                    part.codePoints().forEach(letter -> atoms.add(new Piece(Character.toString(letter), piece.face())));
                }
            }
        }
        return atoms;
    }
}
