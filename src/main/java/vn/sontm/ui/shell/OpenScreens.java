package vn.sontm.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Screen;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.common.Shortcut;

/** The screens of the workspace's role, each made when it is first opened, and the one that is seen. */
final class OpenScreens {
    private final List<ScreenFactory> factories;
    private final Supplier<Desk> desk;
    private final Map<String, Screen> made = new HashMap<>();
    private ScreenFactory current;

    /** @param desk as it is when a screen is made */
    OpenScreens(List<ScreenFactory> factories, Supplier<Desk> desk) {
        this.factories = List.copyOf(factories);
        this.desk = desk;
        this.current = factories.getFirst();
    }

    List<ScreenFactory> all() {
        return factories;
    }

    Optional<ScreenFactory> find(String id) {
        return factories.stream().filter(factory -> factory.id().equals(id)).findFirst();
    }

    ScreenFactory current() {
        return current;
    }

    void choose(ScreenFactory factory) {
        current = factory;
    }

    /** The one that is seen. */
    Screen seen() {
        return of(current);
    }

    Screen of(ScreenFactory factory) {
        return made.computeIfAbsent(factory.id(), id -> factory.make().apply(desk.get()));
    }

    List<Shortcut> shortcuts(ScreenFactory factory) {
        return of(factory).shortcuts();
    }

    /** Where the keyboard stops in the one that is seen, or on the page that it lies on. */
    List<Node> parts(Node page) {
        var parts = seen().parts();
        return parts.isEmpty() ? List.of(page) : parts;
    }

    /** All are made anew, such as in other colours. */
    void clear() {
        made.clear();
    }
}
