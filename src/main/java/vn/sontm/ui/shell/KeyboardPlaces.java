package vn.sontm.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Where the keyboard goes on in a window of several parts. */
final class KeyboardPlaces {
    private KeyboardPlaces() {}

    /** Into the first part that has something to type in or to press; nowhere else where none has. */
    static void enter(List<Node> parts) {
        parts.stream().flatMap(part -> first(part).stream()).findFirst().ifPresent(Node::requestFocus);
    }

    /**
     * To the part after the one that has the keyboard now, over those with nothing to press.
     *
     * @param owner of the keyboard; in none of the parts, it goes to the first
     * @param last what comes after them
     */
    static void next(List<Node> parts, Optional<Node> owner, Runnable last) {
        parts.stream()
                .skip(here(parts, owner) + 1)
                .flatMap(part -> first(part).stream())
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, last);
    }

    private static int here(List<Node> parts, Optional<Node> owner) {
        for (var node = owner; node.isPresent(); node = node.map(Node::getParent)) {
            var place = parts.indexOf(node.get());
            if (place >= 0) {
                return place;
            }
        }
        return -1;
    }

    private static Optional<Node> first(Node part) {
        if (!part.isVisible() || part.isDisabled()) {
            return Optional.empty();
        }
        if (part.isFocusTraversable()) {
            return Optional.of(part);
        }
        return part instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
