package vn.sontm.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Navigator;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.common.ScreenTitles;
import vn.sontm.ui.common.Session;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.ui.common.Tips;

/**
 * The list of screens at the left. Numbers in it count what needs doing. In a narrow window words go beneath icons; in one
 * that is low too there are only the words, so that all of them are seen.
 */
final class Navigation {
    private static final int KEYS = 10;
    private static final String CURRENT = "current";
    private static final String FOLDED = "folded";

    private final VBox view = new VBox();
    private final ScrollPane scroll = new ScrollPane(view);
    private final Map<ScreenFactory, Button> entries = new LinkedHashMap<>();
    private final Map<String, Label> badges = new LinkedHashMap<>();
    private ScreenTitles titles;
    private Shape shape = Shape.BESIDE;

    private enum Shape {
        BESIDE,
        BENEATH,
        WORDS
    }

    Navigation(List<ScreenFactory> factories, Navigator navigator) {
        view.getStyleClass().add("navigation");
        scroll.getStyleClass().add("navigation-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        titles = ScreenTitles.usual(factories);
        for (var factory : factories) {
            badges.put(factory.id(), Parts.label("", "badge"));
            entries.put(factory, entry(factory, navigator));
            name(factory, entries.get(factory));
        }
        view.getChildren().setAll(entries.values());
        draw();
        badges.values().forEach(badge -> count(badge, 0));
    }

    /** Alt+1 to Alt+9, then Alt+0; the screens after that are reached with the arrows. */
    static Optional<String> key(int place) {
        return place < KEYS ? Optional.of("Alt+" + (place + 1) % KEYS) : Optional.empty();
    }

    /** What the screens are called, as far as it is known. */
    ScreenTitles titles() {
        return titles;
    }

    Node view() {
        return scroll;
    }

    void select(ScreenFactory current) {
        entries.forEach((factory, entry) -> {
            entry.getStyleClass().removeAll(CURRENT);
            if (factory == current) {
                entry.getStyleClass().add(CURRENT);
                reveal(entry);
            }
        });
    }

    void fold(boolean narrow, boolean low) {
        var wanted = narrow ? low ? Shape.WORDS : Shape.BENEATH : Shape.BESIDE;
        if (shape == wanted) {
            return;
        }
        shape = wanted;
        view.getStyleClass().removeAll(FOLDED);
        if (narrow) {
            view.getStyleClass().add(FOLDED);
        }
        draw();
    }

    private void draw() {
        entries.forEach((factory, entry) -> entry.setGraphic(graphic(factory)));
    }

    private Node graphic(ScreenFactory factory) {
        return switch (shape) {
            case BESIDE -> beside(factory);
            case BENEATH -> beneath(factory);
            case WORDS -> words(factory);
        };
    }

    private record Read(Map<String, Integer> counts, ScreenTitles titles) {}

    void refresh(Session session) {
        session.read(
                snapshot -> new Read(counts(snapshot), ScreenTitles.of(List.copyOf(entries.keySet()), snapshot)),
                this::show);
    }

    private Map<String, Integer> counts(Snapshot snapshot) {
        return entries.keySet().stream()
                .collect(Collectors.toMap(
                        ScreenFactory::id, factory -> factory.waiting().applyAsInt(snapshot)));
    }

    private void show(Read read) {
        read.counts().forEach((id, number) -> count(badges.get(id), number));
        if (!titles.equals(read.titles())) {
            titles = read.titles();
            entries.forEach(this::name);
            draw();
        }
    }

    boolean isFocused() {
        return entries.values().stream().anyMatch(Node::isFocused);
    }

    void focus() {
        entries.values().stream()
                .filter(entry -> entry.getStyleClass().contains(CURRENT))
                .forEach(Node::requestFocus);
    }

    private Node beside(ScreenFactory factory) {
        var line = new HBox(
                8,
                Parts.icon(factory.icon()),
                Parts.label(titles.title(factory.id())),
                Parts.filler(),
                badges.get(factory.id()));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node beneath(ScreenFactory factory) {
        var icon = new HBox(4, Parts.icon(factory.icon()), badges.get(factory.id()));
        icon.setAlignment(Pos.CENTER);
        return new FoldedEntry(titles.title(factory.id()), icon);
    }

    private Node words(ScreenFactory factory) {
        var title = titles.title(factory.id());
        var badge = badges.get(factory.id());
        var entry = new FoldedEntry(title);
        entry.words()
                .textProperty()
                .bind(Bindings.when(badge.visibleProperty())
                        .then(Bindings.concat(title, " (", badge.textProperty(), ")"))
                        .otherwise(title));
        return entry;
    }

    private Button entry(ScreenFactory factory, Navigator navigator) {
        var entry = Parts.button("", () -> navigator.go(factory.id(), ""));
        entry.setId("nav-" + factory.id());
        entry.getStyleClass().setAll("entry");
        entry.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
                step(entry, event.getCode() == KeyCode.DOWN ? 1 : -1);
                event.consume();
            }
        });
        return entry;
    }

    private void name(ScreenFactory factory, Button entry) {
        var title = titles.title(factory.id());
        entry.setAccessibleText(title);
        Tips.set(
                entry,
                key(List.copyOf(entries.keySet()).indexOf(factory))
                        .map(key -> Messages.text("tip.key", title, key))
                        .orElse(title));
    }

    private void step(Button from, int steps) {
        var all = List.copyOf(entries.values());
        var to = all.get(Math.floorMod(all.indexOf(from) + steps, all.size()));
        to.requestFocus();
        reveal(to);
    }

    /** With large letters the list may be higher than the window. */
    private void reveal(Node entry) {
        var seen = scroll.getViewportBounds().getHeight();
        var hidden = view.getHeight() - seen;
        if (hidden > 0) {
            var middle = entry.getBoundsInParent().getCenterY();
            scroll.setVvalue(Math.clamp((middle - seen / 2) / hidden, 0, 1));
        }
    }

    private static void count(Label badge, int number) {
        badge.setText(Integer.toString(number));
        badge.setVisible(number > 0);
        badge.setManaged(number > 0);
    }
}
