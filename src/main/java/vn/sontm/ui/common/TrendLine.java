package vn.sontm.ui.common;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import vn.sontm.base.Messages;

/** How a figure went over time: a line, its points with their figures, the periods beneath. */
public final class TrendLine extends Pane {
    private static final double PADDING = 24;

    private final List<Step> steps;
    private final Optional<BigDecimal> bound;

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
        getStyleClass().add("trend");
        setMinHeight(72);
        setAccessibleText(Messages.text(
                "trend.sentence",
                String.join(
                        "; ",
                        steps.stream()
                                .map(step -> step.period() + ": " + step.text())
                                .toList())));
        widthProperty().subscribe(this::draw);
        heightProperty().subscribe(this::draw);
    }

    private void draw() {
        getChildren().clear();
        if (steps.isEmpty() || getWidth() <= 0) {
            return;
        }
        var all =
                Stream.concat(steps.stream().map(Step::figure), bound.stream()).toList();
        var least = all.stream().min(BigDecimal::compareTo).orElseThrow().doubleValue();
        var most = all.stream().max(BigDecimal::compareTo).orElseThrow().doubleValue();
        var line = new Polyline();
        line.getStyleClass().add("trend-line");
        getChildren().add(line);
        for (var place = 0; place < steps.size(); place++) {
            point(line, place, steps.get(place), share(steps.get(place).figure(), least, most));
        }
        bound.ifPresent(figure -> threshold(height(share(figure, least, most))));
    }

    private static double share(BigDecimal figure, double least, double most) {
        return most > least ? (figure.doubleValue() - least) / (most - least) : 0.5;
    }

    private double height(double share) {
        return getHeight() - PADDING - share * Math.max(1, getHeight() - 2.2 * PADDING);
    }

    private void threshold(double y) {
        var line = new Line(0, y, getWidth(), y);
        line.getStyleClass().add("trend-bound");
        line.getStrokeDashArray().setAll(6.0, 4.0);
        getChildren().addFirst(line);
    }

    private void point(Polyline line, int place, Step step, double share) {
        var room = Math.max(1, getWidth() - 2 * PADDING);
        var x = steps.size() == 1 ? getWidth() / 2 : PADDING + room * place / (steps.size() - 1);
        var y = height(share);
        line.getPoints().addAll(x, y);
        var dot = new Circle(x, y, 3.5);
        dot.getStyleClass().add("trend-point");
        getChildren().add(dot);
        var figure = Parts.named(Parts.link(step.text(), step.open()), step.period() + ": " + step.text());
        figure.getStyleClass().addAll("plain", "trend-figure");
        place(figure, x, y - 20);
        place(Parts.label(step.period(), "caption"), x, getHeight() - 18);
    }

    private void place(Labeled words, double x, double y) {
        words.setAlignment(Pos.CENTER);
        words.setPrefWidth(80);
        words.relocate(x - 40, y);
        getChildren().add(words);
    }
}
