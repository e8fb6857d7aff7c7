package vn.sontm.ui.start;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.TypedPath;

/** A workspace that lies in another folder, such as on another disk or taken over from an old PC. */
final class OpenForm {
    private final TextField folder = StartForm.field("folder", "start.open.folder");
    private final VBox view;

    OpenForm(Runnable back, Consumer<Path> open) {
        var begin = Parts.primary(Messages.text("start.open.begin"), () -> open(open));
        begin.setId("open-folder");
        begin.disableProperty()
                .bind(folder.textProperty().map(typed -> TypedPath.find(typed).isEmpty()));
        folder.setOnAction(event -> open(open));
        view = StartForm.of(
                Messages.text("start.way.open"),
                back,
                Parts.wrapped(Messages.text("start.open.restore")),
                StartForm.captioned(
                        "start.open.folder", folder, Parts.button(Messages.text("start.choose-folder"), this::choose)),
                begin);
    }

    Node view() {
        return view;
    }

    private void open(Consumer<Path> open) {
        TypedPath.find(folder.getText()).ifPresent(open);
    }

    private void choose() {
        var chosen = new DirectoryChooser().showDialog(view.getScene().getWindow());
        if (chosen != null) {
            folder.setText(chosen.toString());
        }
    }
}
