package vn.sontm.report.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import vn.sontm.base.Hashes;

/**
 * Takes chance out of a written file, so that the same document gives the same bytes: the library draws the six letters
 * before the name of a font subset and the document id at random. Both are replaced, length for length, by letters and
 * digits of the hash of everything else, so they still tell different files apart.
 */
final class StableBytes {
    private static final Pattern SUBSET = Pattern.compile("/([A-Z]{6})\\+LiberationSerif");
    private static final Pattern ID = Pattern.compile("/ID ?\\[<([0-9A-Fa-f]{32})> ?<([0-9A-Fa-f]{32})>]");
    private static final int PREFIX_LENGTH = 6;
    private static final int LETTERS = 26;

    private StableBytes() {}

    static byte[] of(byte[] pdf) {
        // one byte is one character, so places in the text are places in the file
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        var stripped =
                ID.matcher(SUBSET.matcher(text).replaceAll("/+LiberationSerif")).replaceAll("/ID");
        var hash = Hashes.sha256Hex(stripped.getBytes(StandardCharsets.ISO_8859_1));
        var id = hash.substring(0, 32);
        var named = SUBSET.matcher(text).replaceAll("/" + prefix(hash) + "+LiberationSerif");
        var stable = ID.matcher(named)
                .replaceAll(match -> match.group().replace(match.group(1), id).replace(match.group(2), id));
        return stable.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String prefix(String hash) {
        var prefix = new StringBuilder();
        for (var i = 0; i < PREFIX_LENGTH; i++) {
            prefix.append((char) ('A' + Integer.parseInt(hash.substring(2 * i, 2 * i + 2), 16) % LETTERS));
        }
        return prefix.toString();
    }
}
