package vn.sontm.report.pdf;

import java.awt.image.BufferedImage;
import java.awt.print.Pageable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pages of a written PDF, to look at and to print: what the window shows and what the printer gets is the file itself. For
 * one thread at a time.
 */
public final class PdfPages implements AutoCloseable {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private final PDDocument file;

    private PdfPages(PDDocument file) {
        this.file = file;
    }

    public static PdfPages of(byte[] pdf) {
        try {
            return new PdfPages(Loader.loadPDF(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int count() {
        return file.getNumberOfPages();
    }

    /** The width of a page in millimetres; pages are numbered from 1. */
    public double width(int page) {
        return file.getPage(page - 1).getMediaBox().getWidth() / POINTS_PER_MILLIMETRE;
    }

    public double height(int page) {
        return file.getPage(page - 1).getMediaBox().getHeight() / POINTS_PER_MILLIMETRE;
    }

    /** A page as an opaque picture of this resolution. */
    public BufferedImage image(int page, double dotsPerInch) {
        try {
            var renderer = new PDFRenderer(file); // it holds the last picture that it made
            return renderer.renderImageWithDPI(page - 1, (float) dotsPerInch, ImageType.RGB);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages for a print job, in their own size and each upright or landscape as it is. Valid until this is closed. */
    public Pageable printable() {
        return new PDFPageable(file, Orientation.AUTO);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
