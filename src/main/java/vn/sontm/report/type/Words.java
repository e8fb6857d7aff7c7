package vn.sontm.report.type;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.report.document.Face;
import vn.sontm.report.document.Run;
import vn.sontm.report.document.Text;

/** Takes a text apart: paragraphs at line feeds, words at blanks; a no-break space stays inside its word. */
final class Words {
    private final List<List<Word>> paragraphs = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private boolean blank;

    private Words() {
        paragraphs.add(new ArrayList<>());
    }

    static List<List<Word>> of(Text text) {
        var words = new Words();
        text.runs().forEach(words::read);
        words.endWord();
        return words.paragraphs;
    }

    private void read(Run run) {
        Typeface.printable(run.text(), run.face()).codePoints().forEach(letter -> read(letter, run.face()));
        endPiece(run.face());
    }

    private void read(int letter, Face face) {
        if (letter != ' ' && letter != '\n') {
            letters.appendCodePoint(letter);
            return;
        }
        endPiece(face);
        endWord();
        blank = letter == ' ';
        if (letter == '\n') {
            paragraphs.add(new ArrayList<>());
        }
    }

    private void endPiece(Face face) {
        if (!letters.isEmpty()) {
            pieces.add(new Piece(letters.toString(), face));
            letters.setLength(0);
        }
    }

    private void endWord() {
        if (!pieces.isEmpty()) {
            paragraphs.getLast().add(new Word(pieces, blank));
            pieces.clear();
            blank = false;
        }
    }
}
