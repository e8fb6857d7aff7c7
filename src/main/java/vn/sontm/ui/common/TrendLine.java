package vn.sontm.ui.common;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import vn.sontm.base.Messages;

/** How a figure went over time: a line, its points with their figures, the periods beneath. */
public final class TrendLine extends Pane {
    private static final double RADIUS = 3.5;
    private static final double GAP = 6;
    private static final double LEAST = 40; // between figures and periods

    private final List<Step> steps;
    private final Optional<BigDecimal> bound;
    private final Polyline line = new Polyline();
    private final Line threshold = new Line();
    private final List<Circle> dots;
    private final List<Labeled> figures;
    private final List<Label> periods;

    /**
     * One point of the line.
     *
     * @param period as it stands beneath the point
     * @param text the figure as it stands above it
     * @param open shows what the figure is made of
     */
    public record Step(String period, BigDecimal figure, String text, Runnable open) {}

    /** @param bound the figure of the threshold: a dashed line */
    public TrendLine(List<Step> steps, Optional<BigDecimal> bound) {
        this.steps = List.copyOf(steps);
        this.bound = bound;
        this.dots = this.steps.stream().map(step -> dot()).toList();
        this.figures = this.steps.stream().map(TrendLine::figure).toList();
        this.periods = this.steps.stream()
                .map(step -> Parts.label(step.period(), "caption"))
                .toList();
        getStyleClass().add("trend");
        line.getStyleClass().add("trend-line");
        threshold.getStyleClass().add("trend-bound");
        threshold.getStrokeDashArray().setAll(6.0, 4.0);
        bound.ifPresent(figure -> getChildren().add(threshold));
        getChildren().add(line);
        getChildren().addAll(dots);
        getChildren().forEach(shape -> shape.setManaged(false)); // they move while the rest is being laid out
        getChildren().addAll(figures);
        getChildren().addAll(periods);
        setAccessibleText(Messages.text(
                "trend.sentence",
                String.join(
                        "; ",
                        steps.stream()
                                .map(step -> step.period() + ": " + step.text())
                                .toList())));
    }

    private static Labeled figure(Step step) {
        var figure = Parts.named(Parts.link(step.text(), step.open()), step.period() + ": " + step.text());
        figure.getStyleClass().addAll("plain", "trend-figure");
        return figure;
    }

    private static Circle dot() {
        var dot = new Circle(RADIUS);
        dot.getStyleClass().add("trend-point");
        return dot;
    }

    @Override
    protected double computeMinHeight(double width) {
        return highest(figures) + highest(periods) + LEAST;
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    /** What is drawn was made before: what is added only now would have neither colour nor letters. */
    @Override
    protected void layoutChildren() {
        line.getPoints().clear();
        for (var place = 0; place < steps.size(); place++) {
            var x = x(place);
            var y = y(steps.get(place).figure());
            line.getPoints().addAll(x, y);
            dots.get(place).relocate(x - RADIUS, y - RADIUS);
            put(figures.get(place), x, y - GAP - figures.get(place).prefHeight(-1));
            put(periods.get(place), x, getHeight() - periods.get(place).prefHeight(-1));
        }
        List.of(figures, periods).forEach(TrendLine::thin);
        bound.ifPresent(figure -> {
            threshold.setStartY(y(figure));
            threshold.setEndX(getWidth());
            threshold.setEndY(y(figure));
        });
    }

    private double x(int place) {
        var aside = Math.max(widest(figures), widest(periods)) / 2;
        return steps.size() == 1
                ? getWidth() / 2
                : aside + Math.max(1, getWidth() - 2 * aside) * place / (steps.size() - 1);
    }

    private double y(BigDecimal figure) {
        var all = Stream.concat(steps.stream().map(Step::figure), bound.stream())
                .mapToDouble(BigDecimal::doubleValue)
                .summaryStatistics();
        var share = all.getMax() > all.getMin()
                ? (figure.doubleValue() - all.getMin()) / (all.getMax() - all.getMin())
                : 0.5;
        var top = highest(figures) + GAP;
        var bottom = highest(periods) + GAP;
        return getHeight() - bottom - share * Math.max(1, getHeight() - top - bottom);
    }

    private static void put(Labeled label, double x, double y) {
        var width = label.prefWidth(-1);
        label.resizeRelocate(x - width / 2, y, width, label.prefHeight(-1));
    }

    /** The latest are seen; of the others those for which there is room. */
    private static void thin(List<? extends Labeled> labels) {
        var free = Double.MAX_VALUE;
        for (var label : labels.reversed()) {
            var fits = label.getLayoutX() + label.getWidth() <= free;
            label.setVisible(fits);
            free = fits ? label.getLayoutX() - GAP : free;
        }
    }

    private static double highest(List<? extends Labeled> labels) {
        return labels.stream().mapToDouble(label -> label.prefHeight(-1)).max().orElse(0);
    }

    private static double widest(List<? extends Labeled> labels) {
        return labels.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0);
    }
}
