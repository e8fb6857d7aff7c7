package vn.sontm.report.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;

/**
 * A spreadsheet file.
 *
 * @param marks what the program wrote into a hidden sheet to know its own file again; empty in a file of others
 */
public record Book(List<BookSheet> sheets, Map<String, String> marks) {
    /** The hidden sheet that identifies a file of ours. */
    public static final String MARKS = "so-ntm";

    static final String KIND = "kind";
    static final String VERSION = "version";

    public Book {
        sheets = List.copyOf(sheets);
        marks = new TreeMap<>(marks);
    }

    /**
     * Reads a file. Refuses with {@link ErrorCode#SHEET_TOO_LARGE}, {@link ErrorCode#SHEET_FORMAT} what is no .xlsx, or
     * {@link ErrorCode#SHEET_DAMAGED}.
     */
    public static Book read(byte[] file) {
        return BookReader.read(file);
    }

    public Optional<String> mark(String name) {
        return Optional.ofNullable(marks.get(name));
    }

    /** Whether it is a file of ours of this kind; refuses with {@link ErrorCode#SHEET_NEWER} one of a later version. */
    public boolean is(String kind, int version) {
        if (!mark(KIND).equals(Optional.of(kind))) {
            return false;
        }
        var written = mark(VERSION).orElse("");
        if (!written.matches("\\d{1,4}") || Integer.parseInt(written) > version) {
            throw new Refusal(ErrorCode.SHEET_NEWER, written);
        }
        return true;
    }
}
