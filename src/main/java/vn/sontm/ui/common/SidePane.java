package vn.sontm.ui.common;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;

/**
 * Beside a table: what one of its figures is made of, and what can be done about it. Escape closes it.
 *
 * @param <F> what the table shows
 */
public final class SidePane<F> {
    /** Style of the buttons that do something: the first one has the keyboard when the pane opens. */
    public static final String ACT = "act";

    private final VBox content = new VBox(8);
    private final ScrollPane view = new ScrollPane(content);
    private final Runnable closed;
    private Function<F, List<Node>> shown = facts -> List.of();

    /** @param closed what happens when the person has seen enough */
    public SidePane(String id, double width, Runnable closed) {
        this.closed = closed;
        view.setId(id);
        content.getStyleClass().add("content");
        view.setFitToWidth(true);
        view.setPrefWidth(width);
        view.setMinWidth(width);
        view.getStyleClass().add("side-pane");
        view.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        hide();
    }

    public Node view() {
        return view;
    }

    /** @param what to show of the facts, newer ones too: a title, then the rest; nothing closes the pane */
    public void open(Function<F, List<Node>> what, F facts) {
        shown = what;
        view.setVisible(true);
        view.setManaged(true);
        view.setVvalue(0);
        refresh(facts);
        focus();
    }

    /** Shows the same with newer figures. */
    public void refresh(F facts) {
        if (!view.isVisible()) {
            return;
        }
        var parts = shown.apply(facts);
        if (parts.isEmpty()) {
            close();
            return;
        }
        var hadKeyboard = hasKeyboard();
        content.getChildren().setAll(head(parts.getFirst()));
        content.getChildren().addAll(parts.subList(1, parts.size()));
        if (hadKeyboard) {
            view.requestFocus(); // on none of the acts: Enter pressed twice must not undo the first
        }
    }

    private boolean hasKeyboard() {
        var owner = view.getScene() == null ? null : view.getScene().getFocusOwner();
        return owner != null
                && Stream.iterate(owner, node -> node != null, Node::getParent).anyMatch(content::equals);
    }

    private void focus() {
        content.getChildren().stream()
                .filter(part -> part.getStyleClass().contains(ACT))
                .findFirst()
                .orElse(view)
                .requestFocus();
    }

    private HBox head(Node title) {
        var close = Parts.named(Parts.link("", this::close), Messages.text("pane.close"));
        close.setGraphic(Parts.icon(Feather.X));
        return new HBox(8, title, Parts.filler(), close);
    }

    private void close() {
        hide();
        closed.run();
    }

    private void hide() {
        view.setVisible(false);
        view.setManaged(false);
    }
}
