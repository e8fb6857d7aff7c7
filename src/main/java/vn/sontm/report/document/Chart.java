package vn.sontm.report.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sontm.base.VietnameseNumbers;

/**
 * Figures as a picture. Every figure also stands in digits beside its mark, and series differ by pattern rather than by
 * colour, so that a black and white print says the same. A form without figures leaves its chart out.
 *
 * @param title above the picture
 * @param unit what the figures count, such as "xã"; may be empty
 * @param categories what stands along the picture: criteria, numbers of criteria, periods
 * @param series from one to four; each has a figure, or none, for every category; none is negative
 * @param origin what its figures are made of
 */
public record Chart(
        Kind kind, String title, String unit, List<String> categories, List<Series> series, Optional<Origin> origin)
        implements Block {
    private static final int MOST_SERIES = 4;
    private static final double LABEL_WIDTH = 80;
    private static final double FIGURE_WIDTH = 30;

    /** What marks the figures. */
    public enum Kind {
        /** Lying bars with long labels at the left: progress by criterion. */
        BARS,
        /** Standing columns: communes by number of criteria. */
        COLUMNS,
        /** A line through points: a trend over periods. */
        LINES
    }

    /** Figures of one meaning, in the order of the categories. */
    public record Series(String name, List<Optional<BigDecimal>> figures) {
        public Series {
            name = Clean.text(name);
            figures = List.copyOf(figures);
        }

        /** Whole numbers, one for each category. */
        public static Series of(String name, List<Long> figures) {
            return new Series(
                    name,
                    figures.stream()
                            .map(figure -> Optional.of(BigDecimal.valueOf(figure)))
                            .toList());
        }
    }

    public Chart {
        title = Clean.text(title);
        unit = Clean.text(unit);
        categories = Clean.lines(categories);
        series = List.copyOf(series);
        if (categories.isEmpty() || series.isEmpty() || series.size() > MOST_SERIES) {
            throw new IllegalArgumentException("a chart has categories and one to four series");
        }
        for (var one : series) {
            check(one, categories.size());
        }
    }

    public Chart(Kind kind, String title, String unit, List<String> categories, List<Series> series) {
        this(kind, title, unit, categories, series, Optional.empty());
    }

    /** The same with what its figures are made of. */
    public Chart from(Origin other) {
        return new Chart(kind, title, unit, categories, series, Optional.of(other));
    }

    /** The greatest figure of all series, at least 1. */
    public BigDecimal greatest() {
        return figures().reduce(BigDecimal.ONE, BigDecimal::max);
    }

    /** The smallest figure of all series; 0 when there is none. */
    public BigDecimal least() {
        return figures().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
    }

    /** The same figures as a table, a row for each category. */
    public Table table() {
        var columns = new ArrayList<>(List.of(new Column(LABEL_WIDTH, Align.LEFT)));
        var head = new ArrayList<>(List.of(Cell.bold(unit)));
        for (var one : series) {
            columns.add(new Column(FIGURE_WIDTH, Align.CENTRE));
            head.add(Cell.bold(one.name()));
        }
        var body = IntStream.range(0, categories.size())
                .mapToObj(category -> RowGroup.of(row(category)))
                .toList();
        return new Table(
                columns, RowGroup.of(new Row(head)), body, new RowGroup(List.of()), List.of(), PaperStyle.NOTE);
    }

    private Row row(int category) {
        var cells = new ArrayList<>(List.of(Cell.of(categories.get(category))));
        series.forEach(one -> cells.add(one.figures()
                .get(category)
                .map(figure -> Cell.of(figure, Text.of(VietnameseNumbers.format(figure))))
                .orElseGet(() -> Cell.of(""))));
        return new Row(cells);
    }

    private Stream<BigDecimal> figures() {
        return series.stream().flatMap(one -> one.figures().stream()).flatMap(Optional::stream);
    }

    private static void check(Series series, int categories) {
        if (series.figures().size() != categories) {
            throw new IllegalArgumentException("%s has %d figures for %d categories"
                    .formatted(series.name(), series.figures().size(), categories));
        }
        if (series.figures().stream().flatMap(Optional::stream).anyMatch(figure -> figure.signum() < 0)) {
            throw new IllegalArgumentException(series.name() + " has a negative figure");
        }
    }
}
