package vn.sontm.ui.settings;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.safety.update.UpdateOffer;
import vn.sontm.safety.update.UpdateOutcome;
import vn.sontm.safety.update.Updates;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Jobs;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.TypedPath;

/** Cập nhật chương trình: a signed file is shown first and installed only when the person says so. */
final class UpdateCard {
    private final Desk desk;
    private final TextField file = new TextField();
    private final Label said = Parts.wrapped("", "field-sentence");
    private final VBox view;

    UpdateCard(Desk desk) {
        this.desk = desk;
        file.setId("update-file");
        file.setPromptText(Messages.text("settings.update.file"));
        file.setAccessibleText(Messages.text("settings.update.file"));
        file.setOnAction(event -> inspect());
        HBox.setHgrow(file, Priority.ALWAYS);
        said.setId("update-said");
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        var inspect = Parts.primary(Messages.text("settings.update.inspect"), this::inspect);
        inspect.disableProperty().bind(file.textProperty().map(String::isBlank));
        var line = new HBox(8, file, Parts.button(Messages.text("settings.update.choose"), this::choose), inspect);
        line.setAlignment(Pos.CENTER_LEFT);
        view = Parts.card(
                Parts.label(Messages.text("settings.update.title"), "section-title"),
                Parts.wrapped(Messages.text("settings.update.why"), "muted"),
                line,
                said,
                Parts.button(Messages.text("settings.update.back"), this::back));
        view.setSpacing(8);
    }

    Node view() {
        return view;
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.text("settings.update.file"));
        var chosen = chooser.showOpenDialog(view.getScene().getWindow());
        if (chosen != null) {
            file.setText(chosen.toString());
            inspect();
        }
    }

    private void inspect() {
        if (!file.getText().isBlank()) {
            var path = TypedPath.of(file.getText());
            said.setText("");
            desk.jobs()
                    .run(
                            Messages.text("settings.update.inspecting"),
                            progress -> updates().inspect(path),
                            offer -> offer(path, offer),
                            this::refused);
        }
    }

    private void offer(Path path, UpdateOffer offer) {
        var notes = new VBox(
                4,
                Parts.wrapped(Messages.text(
                        "update.offer",
                        offer.offered().toString(),
                        offer.running().toString())));
        offer.notes().forEach(note -> notes.getChildren().add(Parts.wrapped("•  " + note)));
        Dialogs.show(
                view,
                Messages.text("settings.update.title"),
                notes,
                Messages.text("settings.update.install"),
                () -> run("settings.update.installing", progress -> updates().install(path)));
    }

    private void back() {
        Dialogs.ask(
                view,
                Messages.text("settings.update.back"),
                Messages.text("settings.update.back.why"),
                Messages.text("settings.update.back"),
                () -> run("settings.update.installing", progress -> updates().back()));
    }

    private void run(String titleKey, Jobs.Job<UpdateOutcome> job) {
        said.setText("");
        desk.jobs().run(Messages.text(titleKey), job, outcome -> said.setText(outcome.sentence()), this::refused);
    }

    private void refused(Refusal refusal) {
        said.setText(refusal.sentence());
    }

    private Updates updates() {
        return Updates.ofRunningProgram(desk.session().workspace().environment().disk());
    }
}
