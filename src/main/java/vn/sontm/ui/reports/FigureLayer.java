package vn.sontm.ui.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vn.sontm.base.Messages;
import vn.sontm.report.pdf.PlacedFigure;

/**
 * Over the picture of a page: the figures on it that say what they are made of. The pointer becomes a hand on them, the arrow
 * keys go from one to the next, a click or Enter opens. A sentence on several lines is one figure.
 */
final class FigureLayer {
    /** How much farther a step aside is than one in the direction of the key. */
    private static final double ASIDE = 4;

    private final Pane view = new Pane();
    private final Consumer<PlacedFigure> open;
    private final Consumer<Bounds> reveal;
    private List<PlacedFigure> figures = List.of();
    private Optional<PlacedFigure> chosen = Optional.empty();

    /**
     * @param open shows what a figure is made of
     * @param reveal brings a part of the page into sight
     */
    FigureLayer(String id, Consumer<PlacedFigure> open, Consumer<Bounds> reveal) {
        this.open = open;
        this.reveal = reveal;
        view.setId(id);
        view.getStyleClass().add("figure-layer");
        view.setAccessibleRole(AccessibleRole.BUTTON);
        view.setOnMouseMoved(this::point);
        view.setOnMouseExited(event -> mark());
        view.setOnMouseClicked(this::click);
        view.setOnKeyPressed(this::key);
        view.focusedProperty().subscribe(focused -> mark());
    }

    Node view() {
        return view;
    }

    /** The figures of another page, or of the same in another size. */
    void show(List<PlacedFigure> fresh, double width, double height) {
        figures = fresh;
        chosen = chosen.flatMap(before -> fresh.stream().filter(before::equals).findFirst());
        view.setFocusTraversable(!fresh.isEmpty());
        view.setPrefSize(width, height);
        view.setMaxSize(width, height);
        mark();
    }

    /** Opens the figure that has the keyboard; while none has, the first one takes it. */
    void openOrFocus() {
        if (view.isFocused() && chosen.isPresent()) {
            chosen.ifPresent(open);
        } else {
            view.requestFocus();
            choose(chosen.or(() -> figures.stream().findFirst()));
        }
    }

    private void point(MouseEvent event) {
        var under = at(event);
        view.setCursor(under.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        mark();
        under.ifPresent(figure -> frame(figure, "pointed"));
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) { // pulling moves the page
            at(event).ifPresent(figure -> {
                view.requestFocus();
                choose(Optional.of(figure));
                open.accept(figure);
            });
        }
    }

    private Optional<PlacedFigure> at(MouseEvent event) {
        var x = event.getX() / view.getWidth();
        var y = event.getY() / view.getHeight();
        return figures.stream().filter(figure -> figure.holds(x, y)).findFirst();
    }

    private void key(KeyEvent event) {
        var next = next(event.getCode());
        if (next.isPresent()) {
            choose(next);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            chosen.ifPresent(open);
            event.consume();
        }
    }

    private Optional<PlacedFigure> next(KeyCode key) {
        if (chosen.isEmpty()) {
            return key.isArrowKey() ? figures.stream().findFirst() : Optional.empty();
        }
        return switch (key) {
            case LEFT -> step(-1);
            case RIGHT -> step(1);
            case UP -> nearest(-1);
            case DOWN -> nearest(1);
            case HOME -> figures.stream().findFirst();
            case END -> Optional.of(figures.getLast());
            default -> Optional.empty();
        };
    }

    /** The next one as one reads. */
    private Optional<PlacedFigure> step(int by) {
        var from = figures.indexOf(chosen.orElseThrow());
        return IntStream.iterate(from + by, place -> place >= 0 && place < figures.size(), place -> place + by)
                .mapToObj(figures::get)
                .filter(figure -> !isChosen(figure))
                .findFirst()
                .or(() -> chosen);
    }

    /** The nearest one below or above. */
    private Optional<PlacedFigure> nearest(int down) {
        var from = bounds(chosen.orElseThrow());
        return figures.stream()
                .filter(figure -> !isChosen(figure))
                .filter(figure -> down * (bounds(figure).getCenterY() - from.getCenterY()) > from.getHeight() / 2)
                .min(Comparator.comparingDouble(figure -> distance(from, bounds(figure))))
                .or(() -> chosen);
    }

    private static double distance(Bounds from, Bounds to) {
        return Math.abs(to.getCenterY() - from.getCenterY()) + ASIDE * Math.abs(to.getCenterX() - from.getCenterX());
    }

    private void choose(Optional<PlacedFigure> figure) {
        chosen = figure;
        mark();
        figure.ifPresent(known -> {
            view.setAccessibleText(
                    Messages.text("reports.origin.figure", known.text().plain()));
            reveal.accept(bounds(known));
        });
    }

    /** Frames what has the keyboard. */
    private void mark() {
        view.getChildren().clear();
        if (view.isFocused()) {
            chosen.ifPresent(figure -> frame(figure, "chosen"));
        }
    }

    private void frame(PlacedFigure figure, String style) {
        figures.stream()
                .filter(part -> isSame(part, figure))
                .map(this::bounds)
                .reduce(FigureLayer::around)
                .map(place -> frame(place, style))
                .ifPresent(view.getChildren()::add);
    }

    private static Bounds around(Bounds one, Bounds other) {
        var left = Math.min(one.getMinX(), other.getMinX());
        var top = Math.min(one.getMinY(), other.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.max(one.getMaxX(), other.getMaxX()) - left,
                Math.max(one.getMaxY(), other.getMaxY()) - top);
    }

    private static Region frame(Bounds place, String style) {
        var frame = new Region();
        frame.getStyleClass().addAll("figure-frame", style);
        frame.setMouseTransparent(true);
        frame.resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
        frame.setManaged(false);
        return frame;
    }

    private boolean isChosen(PlacedFigure figure) {
        return chosen.filter(known -> isSame(known, figure)).isPresent();
    }

    /** Lines of one sentence have its text in common. */
    private static boolean isSame(PlacedFigure one, PlacedFigure other) {
        return one.text() == other.text();
    }

    private Bounds bounds(PlacedFigure figure) {
        var width = view.getPrefWidth();
        var height = view.getPrefHeight();
        return new BoundingBox(
                figure.left() * width, figure.top() * height, figure.width() * width, figure.height() * height);
    }
}
