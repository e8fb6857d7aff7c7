package vn.sontm.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * Gives the keyboard back where a part of the page was made anew while it had it: to what bears the same name there, else
 * to the nearest that can have it, as also where what had it can be pressed no more. Without this the keyboard would begin
 * at the top of the window again.
 */
final class KeyboardKeeper {
    private final Scene scene;
    private final Consumer<Runnable> whenFilled;
    private List<Node> path = List.of(); // from whatever has the keyboard up to the root, as it was when it came there

    private KeyboardKeeper(Scene scene, Consumer<Runnable> whenFilled) {
        this.scene = scene;
        this.whenFilled = whenFilled;
    }

    /** @param whenFilled does something as soon as what is being read is shown */
    static void watch(Scene scene, Consumer<Runnable> whenFilled) {
        var keeper = new KeyboardKeeper(scene, whenFilled);
        scene.focusOwnerProperty().subscribe(owner -> keeper.moved(Optional.ofNullable(owner)));
    }

    private void moved(Optional<Node> owner) {
        if (!path.isEmpty() && isLost(path.getFirst(), owner)) {
            var lost = path;
            Platform.runLater(() -> giveBack(lost)); // after the window has begun at its top
        }
        path = owner.map(node -> Stream.<Node>iterate(node, above -> above != null, Node::getParent)
                        .toList())
                .orElse(List.of());
    }

    /** What cannot have the keyboard any longer loses it to nothing at first; then nobody has taken it elsewhere. */
    private boolean isLost(Node node, Optional<Node> next) {
        return !scene.equals(node.getScene()) || next.isEmpty() && !isHere(node);
    }

    /** Unless the person has gone elsewhere before the page is filled again. */
    private void giveBack(List<Node> lost) {
        var top = path; // also where the window began at the new part by itself
        if (!giveToNamesake(lost)) {
            whenFilled.accept(() -> {
                if (path.equals(top) && !giveToNamesake(lost)) {
                    KeyboardPlaces.enter(around(lost));
                }
            });
        }
    }

    /** True where the keyboard is where it was. */
    private boolean giveToNamesake(List<Node> lost) {
        var namesake = Optional.ofNullable(lost.getFirst().getId())
                .flatMap(id -> lost.stream().filter(this::isHere).findFirst().flatMap(here -> named(here, id)));
        namesake.ifPresent(Node::requestFocus);
        return namesake.isPresent();
    }

    private Optional<Node> named(Node part, String id) {
        return part.lookupAll("*").stream() // ids hold points, which a selector would take for classes
                .filter(node -> id.equals(node.getId()) && node.isFocusTraversable() && isHere(node))
                .findFirst();
    }

    /** What is left around the lost one, the nearest first, up to where the keyboard has come back to already. */
    private List<Node> around(List<Node> lost) {
        return lost.stream()
                .filter(this::isHere)
                .takeWhile(here -> !path.contains(here))
                .toList();
    }

    /** To be seen and not out of use. */
    private boolean isHere(Node node) {
        return scene.equals(node.getScene()) && !node.isDisabled() && isSeen(node);
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }
}
