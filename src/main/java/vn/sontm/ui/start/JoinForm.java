package vn.sontm.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseText;
import vn.sontm.exchange.InvitationFile;
import vn.sontm.ui.common.DropTarget;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.TypedPath;

/** The invitation file, from a stick or elsewhere, and the name of the person who will write. */
final class JoinForm {
    private final TextField file = StartForm.field("invitation-file", "start.join.file");
    private final TextField author = StartForm.field("author", "start.author");
    private final VBox view;

    /** @param look finds the invitations on sticks; called off the window's thread */
    JoinForm(Supplier<List<InvitationFile>> look, Runnable back, BiConsumer<Path, String> join) {
        var begin = Parts.primary(Messages.text("start.join.begin"), () -> join(join));
        begin.setId("join");
        begin.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> !complete(), file.textProperty(), author.textProperty()));
        file.setOnAction(event -> {
            author.requestFocus();
            join(join);
        });
        author.setOnAction(event -> join(join));
        view = StartForm.of(
                Messages.text("start.way.join"),
                back,
                StartForm.captioned(
                        "start.join.file", file, Parts.button(Messages.text("start.choose-file"), this::choose)),
                new Offers(look, this::offered).view(),
                StartForm.captioned("start.author", author),
                begin);
        DropTarget.accept(
                view, files -> files.stream().findFirst().ifPresent(dropped -> file.setText(dropped.toString())));
    }

    Node view() {
        return view;
    }

    private void join(BiConsumer<Path, String> join) {
        if (complete()) {
            join.accept(
                    TypedPath.of(file.getText()),
                    VietnameseText.nfc(author.getText()).strip());
        }
    }

    private boolean complete() {
        return TypedPath.find(file.getText()).isPresent() && !author.getText().isBlank();
    }

    /** The first that is found is taken where nobody has named a file. */
    private void offered(InvitationFile found, boolean chosen) {
        if (chosen || file.getText().isBlank()) {
            file.setText(found.path().toString());
            author.requestFocus();
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
