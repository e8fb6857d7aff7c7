package vn.sontm.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import vn.sontm.base.Messages;

/** Asks by the dialog of the system. */
final class SystemFileChoice implements FileChoice {
    @Override
    public Optional<Path> open(Node owner, String title, String... patterns) {
        return Optional.ofNullable(
                        dialog(title, patterns).showOpenDialog(owner.getScene().getWindow()))
                .map(File::toPath);
    }

    @Override
    public Optional<Path> save(Node owner, String title, String pattern, String name) {
        var dialog = dialog(title, pattern);
        dialog.setInitialFileName(name);
        return Optional.ofNullable(dialog.showSaveDialog(owner.getScene().getWindow()))
                .map(File::toPath);
    }

    private static FileChooser dialog(String title, String... patterns) {
        var dialog = new FileChooser();
        dialog.setTitle(Messages.text(title));
        dialog.getExtensionFilters().add(new FileChooser.ExtensionFilter(Messages.text(title), patterns));
        return dialog;
    }
}
