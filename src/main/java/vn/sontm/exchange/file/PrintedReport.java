package vn.sontm.exchange.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.sontm.base.Disk;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.calendar.Period;

/** A report as PDF: what its pages say, and the sync file that it may carry as an attachment. */
public final class PrintedReport {
    static final byte[] MAGIC = {'%', 'P', 'D', 'F', '-'};

    private static final String EXTENSION = ".ntm";
    private static final int DEEPEST = 16;

    /** As {@link vn.sontm.programme.register.CheckCode} makes it, behind the word that the forms print. */
    private static final Pattern CODE = Pattern.compile("Mã đối chiếu:?\\s*([A-Z2-7]{10})");

    /** The form, and the period that its figures are of. */
    private static final Pattern FORM = Pattern.compile("Mẫu \\S+ · ([^\\r\\n]+)");

    private PrintedReport() {}

    /**
     * The bytes of the one attachment whose name ends in {@code .ntm}. Refuses with {@link ErrorCode#FILE_NOT_NTM} a
     * document without one, with {@link ErrorCode#FILE_DAMAGED} one that cannot be read.
     */
    static byte[] attachment(byte[] pdf) {
        return read(pdf, PrintedReport::attachment).orElseThrow(() -> new Refusal(ErrorCode.FILE_NOT_NTM));
    }

    /** Whether a file is a report that carries a sync file; a document that cannot be read carries none. */
    public static boolean carriesFile(Path file, Disk disk) {
        try {
            return isPdf(file, disk)
                    && read(disk.read(file), PrintedReport::attachment).isPresent();
        } catch (IOException | Refusal e) {
            return false;
        }
    }

    /** Whether a file begins as a PDF does and is not too large for a report. */
    public static boolean isPdf(Path file, Disk disk) throws IOException {
        try (var in = disk.open(file)) {
            return disk.size(file) <= Limits.PDF && Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        }
    }

    /** All that its pages say; refuses with {@link ErrorCode#FILE_DAMAGED} what cannot be read. */
    public static String text(byte[] pdf) {
        return read(pdf, document -> VietnameseText.nfc(new PDFTextStripper().getText(document)));
    }

    /** The codes that its pages show. */
    public static Set<String> checkCodes(String text) {
        return CODE.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The periods that its pages name beside the codes. */
    public static Set<Period> periods(String text) {
        return FORM.matcher(text)
                .results()
                .flatMap(match -> Period.labelled(match.group(1).strip()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> T read(byte[] pdf, Question<T> question) {
        try (var document = Loader.loadPDF(pdf)) {
            return question.ask(document);
        } catch (IOException | RuntimeException e) {
            throw e instanceof Refusal refusal ? refusal : new Refusal(ErrorCode.FILE_DAMAGED);
        }
    }

    private interface Question<T> {
        T ask(PDDocument document) throws IOException;
    }

    private static Optional<byte[]> attachment(PDDocument document) throws IOException {
        var names = document.getDocumentCatalog().getNames();
        if (names == null || names.getEmbeddedFiles() == null) {
            return Optional.empty();
        }
        for (var specification : all(names.getEmbeddedFiles(), 0)) {
            var name = String.valueOf(specification.getFilename()).toLowerCase(Locale.ROOT);
            if (name.endsWith(EXTENSION)) {
                return Optional.of(content(specification));
            }
        }
        return Optional.empty();
    }

    private static List<PDComplexFileSpecification> all(PDNameTreeNode<PDComplexFileSpecification> node, int depth)
            throws IOException {
        var found = new ArrayList<PDComplexFileSpecification>();
        var names = node.getNames();
        if (names != null) {
            found.addAll(names.values());
        }
        var kids = node.getKids();
        if (kids != null && depth < DEEPEST) {
            for (var kid : kids) {
                found.addAll(all(kid, depth + 1));
            }
        }
        return found;
    }

    private static byte[] content(PDComplexFileSpecification specification) throws IOException {
        var file = specification.getEmbeddedFileUnicode() == null
                ? specification.getEmbeddedFile()
                : specification.getEmbeddedFileUnicode();
        if (file == null) {
            throw new Refusal(ErrorCode.FILE_DAMAGED);
        }
        try (var in = file.createInputStream()) {
            var bytes = in.readNBytes((int) Limits.ATTACHMENT + 1);
            if (bytes.length > Limits.ATTACHMENT) {
                throw new Refusal(ErrorCode.FILE_LIMITS);
            }
            return bytes;
        }
    }
}
