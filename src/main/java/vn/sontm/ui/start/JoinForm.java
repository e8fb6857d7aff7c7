package vn.sontm.ui.start;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseText;
import vn.sontm.ui.common.DropTarget;
import vn.sontm.ui.common.Parts;

/** The invitation file and the name of the person who will write. */
final class JoinForm {
    private final TextField file = StartForm.field("invitation-file", "start.join.file");
    private final TextField author = StartForm.field("author", "start.author");
    private final VBox view;

    JoinForm(Runnable back, BiConsumer<Path, String> join) {
        var begin = Parts.primary(Messages.text("start.join.begin"), () -> join(join));
        begin.setId("join");
        begin.disableProperty()
                .bind(file.textProperty().isEmpty().or(author.textProperty().isEmpty()));
        author.setOnAction(event -> join(join));
        view = StartForm.of(
                Messages.text("start.way.join"),
                back,
                StartForm.captioned(
                        "start.join.file", file, Parts.button(Messages.text("start.choose-file"), this::choose)),
                StartForm.captioned("start.author", author),
                begin);
        DropTarget.accept(
                view, files -> files.stream().findFirst().ifPresent(dropped -> file.setText(dropped.toString())));
    }

    Node view() {
        return view;
    }

    private void join(BiConsumer<Path, String> join) {
        if (!file.getText().isBlank() && !author.getText().isBlank()) {
            join.accept(
                    Path.of(file.getText().strip()),
                    VietnameseText.nfc(author.getText()).strip());
        }
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.text("start.join.file"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(Messages.text("start.join.kind"), "*.ntm"));
        var chosen = chooser.showOpenDialog(view.getScene().getWindow());
        if (chosen != null) {
            file.setText(chosen.toString());
            author.requestFocus();
        }
    }
}
