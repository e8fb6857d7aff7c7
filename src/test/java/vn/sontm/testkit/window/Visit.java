package vn.sontm.testkit.window;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;
import vn.sontm.base.VietnameseText;

/**
 * Looks at one screen: the page, what is behind its tabs, its faces.
 *
 * @param whose the sample
 * @param look ends the names of the pictures
 * @param set what {@code {set}} in a step stands for
 * @param go opens the screen and shows what a link names there; empty for nothing
 * @param busy whether something is still being read
 */
record Visit(
        Camera camera,
        String whose,
        String screen,
        String look,
        String set,
        Consumer<String> go,
        BooleanSupplier busy) {
    private static final int PATIENCE_SECONDS = 20;
    private static final int QUIET_TIMES = 3;
    private static final int QUIET_MILLIS = 60;

    void takeAll(String item) {
        go(item);
        take("");
        if (item.isEmpty()) {
            tabs();
            Face.all().stream().filter(face -> face.isOf(whose, screen)).forEach(this::take);
        }
    }

    private void tabs() {
        for (var pane : find(node -> node instanceof TabPane)) {
            var tabs = (TabPane) pane;
            for (var place = 1; place < tabs.getTabs().size(); place++) {
                select(tabs, place);
                take(slug(tabs.getTabs().get(place).getText()));
            }
            select(tabs, 0);
        }
    }

    private void select(TabPane tabs, int place) {
        WaitForAsyncUtils.waitForAsyncFx(
                PATIENCE_SECONDS * 1000L, () -> tabs.getSelectionModel().select(place));
        settle();
    }

    private static String slug(String title) {
        return VietnameseText.searchKey(title)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", "-") // a tab may count what is behind it
                .replaceAll("^-|-$", "");
    }

    /** A step that leads nowhere is said, and the other pictures are taken. */
    private void take(Face face) {
        try {
            go("");
            face.steps().forEach(this::step);
            take(face.name());
        } catch (RuntimeException e) {
            System.err.println("%s %s %s: %s"
                    .formatted(
                            look,
                            screen,
                            face.name(),
                            e.getMessage().lines().findFirst().orElse("")));
        } finally {
            closeAll();
        }
    }

    private void step(String step) {
        var space = step.indexOf(' ');
        var what = step.substring(space + 1).replace("{set}", set);
        switch (step.substring(0, space)) {
            case "show" -> go(what);
            case "press" -> Keyboard.press((KeyCodeCombination) KeyCombination.valueOf(what));
            case "type" -> Keyboard.type(what);
            default -> focus(what);
        }
        settle();
    }

    private void focus(String name) {
        var called = find(shown -> isCalled(shown, name));
        if (called.isEmpty()) {
            throw new IllegalArgumentException("nothing on " + screen + " is called " + name);
        }
        var node = called.getLast(); // what lies on top is the last to have been opened
        WaitForAsyncUtils.asyncFx(node::requestFocus);
    }

    private static boolean isCalled(Node node, String name) {
        return name.equals(node.getId()) || node instanceof ButtonBase button && name.equals(button.getText());
    }

    private static List<Node> find(Predicate<Node> wanted) {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .flatMap(window -> window.getScene().getRoot().lookupAll("*").stream())
                .filter(wanted)
                .filter(Visit::isSeen)
                .toList();
    }

    private static boolean isSeen(Node node) {
        return node.getParent() == null || node.isVisible() && isSeen(node.getParent());
    }

    private void go(String item) {
        WaitForAsyncUtils.asyncFx(() -> go.accept(item));
        settle();
    }

    private void take(String face) {
        var name = "%s-%s%s-%s".formatted(whose, screen, face.isEmpty() ? "" : "-" + face, look);
        camera.keep(WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, camera::take), name);
    }

    /** The first Escape leaves a list, the second clears what was typed. */
    private void closeAll() {
        for (var times = 0; times < 2; times++) {
            Keyboard.press(new KeyCodeCombination(KeyCode.ESCAPE));
            settle();
        }
        WaitForAsyncUtils.waitForAsyncFx(
                PATIENCE_SECONDS * 1000L, () -> camera.over().reversed().forEach(Window::hide));
        settle();
    }

    /** What has been read may lead to more being read once it is laid out. */
    private void settle() {
        try {
            for (var times = 0; times < QUIET_TIMES; times++) {
                WaitForAsyncUtils.waitForFxEvents();
                WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> !busy.getAsBoolean());
                WaitForAsyncUtils.sleep(QUIET_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
