package vn.sontm.ui.matrix;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;

/** Beside the table: what a cell or a total is made of. Escape closes it. */
final class MatrixPane {
    private final VBox content = new VBox(8);
    private final ScrollPane view = new ScrollPane(content);
    private final Runnable closed;
    private Function<MatrixFacts, List<Node>> shown = facts -> List.of();

    /** @param closed what happens when the person has seen enough */
    MatrixPane(Desk desk, Runnable closed) {
        this.closed = closed;
        view.setId("matrix-pane");
        content.getStyleClass().add("content");
        view.setFitToWidth(true);
        view.setPrefWidth(desk.appearance().px(330));
        view.setMinWidth(desk.appearance().px(330));
        view.getStyleClass().add("side-pane");
        view.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        hide();
    }

    Node view() {
        return view;
    }

    /** @param what to show of the facts, newer ones too: a title, then the rest; nothing closes the pane */
    void open(Function<MatrixFacts, List<Node>> what, MatrixFacts facts) {
        shown = what;
        view.setVisible(true);
        view.setManaged(true);
        view.setVvalue(0);
        refresh(facts);
        view.requestFocus();
    }

    /** Shows the same with newer figures. */
    void refresh(MatrixFacts facts) {
        if (!view.isVisible()) {
            return;
        }
        var parts = shown.apply(facts);
        if (parts.isEmpty()) {
            close();
            return;
        }
        content.getChildren().setAll(head(parts.getFirst()));
        content.getChildren().addAll(parts.subList(1, parts.size()));
    }

    private HBox head(Node title) {
        var close = Parts.named(Parts.link("", this::close), Messages.text("matrix.pane.close"));
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
