package vn.sontm.programme.check.text;

import java.util.List;
import java.util.regex.Pattern;

/** What the beginning and the end of a printed line tell: a new paragraph, a heading, or the rest of a torn one. */
final class Lines {
    private static final Pattern MARKER =
            Pattern.compile("(?:[-+•–●○▪]\\s|\\(|\\d{1,2}[.)]\\s|\\d{1,2}(?:\\.\\d{1,2})+\\.?\\s|[a-zđ][).]\\s"
                    + "|[IVX]{1,5}\\.\\s|[A-E]\\.\\s|Các tiêu chí|Tiêu chí|Biểu|BIỂU|Phụ lục|PHỤ LỤC"
                    + "|(?:Thời gian|Thời hạn|Đơn vị|Cơ quan)[^.;:]{0,40}:).*");
    private static final Pattern FINISHED = Pattern.compile(".*[.;:!?…)”\"/]");
    private static final Pattern CAPITALS = Pattern.compile("[^\\p{Ll}]*\\p{Lu}[^\\p{Ll}]*");
    private static final int HEADING_LENGTH = 120;
    private static final int WRAPPED_LENGTH = 60;

    private Lines() {}

    /** A line without its emphasis, heading and quotation marks of plain-text editors. */
    static String plain(String line) {
        return line.replace("*", "").replaceFirst("^[\\s#>]+", "").strip();
    }

    /** Whether {@code next} goes on with the paragraph that {@code lines} began. */
    static boolean continues(List<SourceLine> lines, SourceLine next, boolean inHeader) {
        var last = plain(lines.getLast().text());
        var first = plain(lines.getFirst().text());
        var text = plain(next.text());
        if (marked(text)
                || finished(last)
                || CAPITALS.matcher(last).matches()
                || CAPITALS.matcher(text).matches()) {
            return false;
        }
        if (!Character.isUpperCase(text.codePointAt(0))) {
            return true;
        }
        var wrapped = next.number() == lines.getLast().number() + 1 && last.length() >= WRAPPED_LENGTH;
        return wrapped || !inHeader && !(heading(first) && first.length() < HEADING_LENGTH);
    }

    private static boolean marked(String text) {
        return MARKER.matcher(text).matches();
    }

    private static boolean finished(String text) {
        return FINISHED.matcher(text).matches();
    }

    private static boolean heading(String text) {
        return Headings.number(text).isPresent();
    }
}
