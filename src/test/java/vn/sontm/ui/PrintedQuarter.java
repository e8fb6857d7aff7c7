package vn.sontm.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.sontm.report.Pdf;
import vn.sontm.ui.matrix.MatrixOnScreen;

/** What an office's report of the quarter says on paper. */
record PrintedQuarter(String text) {
    private static final Pattern COUNT = Pattern.compile("- Tiêu chí số (\\d+): [^;.]*?(\\d+)/20 xã");

    static PrintedQuarter read(Path pdf) {
        try {
            return new PrintedQuarter(Pdf.of(Files.readAllBytes(pdf)).text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentence with the average that the matrix gives. */
    static String average(MatrixOnScreen matrix) {
        return "Đến 15/6/2024, 20 xã đạt %d lượt tiêu chí, bình quân %s tiêu chí/xã"
                .formatted(matrix.sum(), "%.1f".formatted(matrix.sum() / 20.0).replace('.', ','));
    }

    /** By the criterion's number: how many communes meet it, one sentence for each. */
    Map<Integer, Long> counts() {
        var counts = new TreeMap<Integer, Long>();
        var sentences = COUNT.matcher(text);
        while (sentences.find()) {
            counts.putIfAbsent(Integer.valueOf(sentences.group(1)), Long.valueOf(sentences.group(2)));
        }
        return counts;
    }
}
