package vn.sontm.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.sontm.report.document.Document;
import vn.sontm.report.pdf.PdfRenderer;

/** A written PDF, read back by another library; lengths in millimetres from the page's upper left corner. */
public final class Pdf {
    private static final double MILLIMETRES = 25.4 / 72;

    private final PDDocument file;

    private Pdf(PDDocument file) {
        this.file = file;
    }

    public static Pdf of(Document document) {
        return of(PdfRenderer.render(document));
    }

    public static Pdf of(byte[] bytes) {
        try {
            return new Pdf(Loader.loadPDF(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A word as it stands on paper; {@code base} is the line that its letters stand on. */
    public record Placed(String text, int page, double left, double right, double base, double size, String font) {
        public double middle() {
            return (left + right) / 2;
        }
    }

    public PDDocument file() {
        return file;
    }

    public int pages() {
        return file.getNumberOfPages();
    }

    public double width(int page) {
        return file.getPage(page - 1).getMediaBox().getWidth() * MILLIMETRES;
    }

    public double height(int page) {
        return file.getPage(page - 1).getMediaBox().getHeight() * MILLIMETRES;
    }

    /** All text in the order of drawing, white space reduced to single blanks. */
    public String text() {
        return text(1, pages());
    }

    public String text(int page) {
        return text(page, page);
    }

    private String text(int from, int to) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(from);
            stripper.setEndPage(to);
            return stripper.getText(file).replaceAll("\\s+", " ").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every run of letters without a blank, with its place. */
    public List<Placed> words() {
        var reader = new PlaceReader();
        try {
            reader.getText(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reader.words;
    }

    /** The first place of a phrase whose words stand on one line. */
    public Placed find(String phrase) {
        return findAll(phrase).stream().findFirst().orElseThrow(() -> new AssertionError("not on paper: " + phrase));
    }

    public List<Placed> findAll(String phrase) {
        var wanted = List.of(phrase.split(" "));
        var words = words();
        var found = new ArrayList<Placed>();
        for (var i = 0; i + wanted.size() <= words.size(); i++) {
            var run = words.subList(i, i + wanted.size());
            if (run.stream().map(Placed::text).toList().equals(wanted)
                    && run.getFirst().base() == run.getLast().base()) {
                var first = run.getFirst();
                found.add(new Placed(
                        phrase,
                        first.page(),
                        first.left(),
                        run.getLast().right(),
                        first.base(),
                        first.size(),
                        first.font()));
            }
        }
        return found;
    }

    public List<PDFont> fonts() {
        var fonts = new ArrayList<PDFont>();
        var names = new TreeSet<String>();
        try {
            for (var page : file.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    if (names.add(font.getName())) {
                        fonts.add(font);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fonts;
    }

    public BufferedImage image(int page, int dotsPerInch) {
        try {
            return new PDFRenderer(file).renderImageWithDPI(page - 1, dotsPerInch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Collects words with their places. */
    private static final class PlaceReader extends PDFTextStripper {
        private final List<Placed> words = new ArrayList<>();

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            var begin = 0;
            for (var i = 0; i <= positions.size(); i++) {
                if (i == positions.size() || positions.get(i).getUnicode().isBlank()) {
                    if (i > begin) {
                        words.add(word(positions.subList(begin, i)));
                    }
                    begin = i + 1;
                }
            }
        }

        private Placed word(List<TextPosition> letters) {
            var text = new StringBuilder();
            letters.forEach(letter -> text.append(letter.getUnicode()));
            var first = letters.getFirst();
            var last = letters.getLast();
            return new Placed(
                    text.toString(),
                    getCurrentPageNo(),
                    first.getXDirAdj() * MILLIMETRES,
                    (last.getXDirAdj() + last.getWidthDirAdj()) * MILLIMETRES,
                    first.getYDirAdj() * MILLIMETRES,
                    first.getFontSizeInPt(),
                    first.getFont().getName().toLowerCase(Locale.ROOT));
        }
    }
}
