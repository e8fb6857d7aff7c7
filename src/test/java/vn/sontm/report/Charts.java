package vn.sontm.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Chart;
import vn.sontm.report.document.Document;
import vn.sontm.report.document.Heading;
import vn.sontm.report.document.Orientation;
import vn.sontm.report.document.Page;
import vn.sontm.report.document.Part;
import vn.sontm.report.document.Properties;

/** One chart of each kind, and a document of them. */
public final class Charts {
    private Charts() {}

    /** Nineteen criteria, counted and aimed at. */
    public static Chart bars() {
        return new Chart(
                Chart.Kind.BARS,
                "Số xã đạt từng tiêu chí so với mục tiêu năm 2024",
                "xã",
                IntStream.range(0, SampleStatus.CRITERIA.size())
                        .mapToObj(index -> index + 1 + ". " + SampleStatus.CRITERIA.get(index))
                        .toList(),
                List.of(
                        Chart.Series.of("Đạt đến kỳ báo cáo", counts(19, 7)),
                        Chart.Series.of("Mục tiêu năm 2024", counts(19, 11))));
    }

    public static Chart columns() {
        return new Chart(
                Chart.Kind.COLUMNS,
                "Số xã theo số tiêu chí đạt",
                "xã",
                List.of("dưới 5 tiêu chí", "5-9", "10-14", "15-18", "19"),
                List.of(
                        Chart.Series.of("Năm 2023", List.of(0L, 6L, 9L, 3L, 2L)),
                        Chart.Series.of("Đến 30/6/2024", List.of(0L, 4L, 8L, 5L, 3L))));
    }

    public static Chart lines() {
        return new Chart(
                Chart.Kind.LINES,
                "Bình quân tiêu chí đạt một xã",
                "tiêu chí",
                IntStream.rangeClosed(1, 6).mapToObj(month -> "Tháng " + month).toList(),
                List.of(
                        new Chart.Series("Năm 2024", figures("11.2", "11.2", "11.6", "", "12.1", "12.4")),
                        new Chart.Series("Năm 2023", figures("9.8", "9.9", "10", "10.2", "10.2", "10.6"))));
    }

    public static Document document() {
        return document(
                List.of(new Heading(1, "I. Biểu đồ"), bars(), columns(), new Heading(1, "II. Xu hướng"), lines()));
    }

    public static Document document(List<Block> blocks) {
        return new Document(
                new Properties("bieu-do", "Biểu đồ", "Văn phòng", Papers.CREATED),
                List.of(new Part(Page.a4(Orientation.PORTRAIT), "Biểu đồ", Optional.empty(), blocks)));
    }

    private static List<Long> counts(int size, long step) {
        return IntStream.range(0, size)
                .mapToObj(index -> (index * step + 3) % 21)
                .toList();
    }

    private static List<Optional<BigDecimal>> figures(String... figures) {
        return List.of(figures).stream()
                .map(figure -> figure.isEmpty() ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(figure)))
                .toList();
    }
}
