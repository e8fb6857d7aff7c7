package vn.sontm.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Parts;

/** What the window shows while its workspace is closed for work that no open one allows. */
final class AsidePage {
    private final VBox view;

    AsidePage(String title) {
        view = new VBox(
                16,
                new ProgressIndicator(),
                Parts.label(title, "page-title"),
                Parts.label(Messages.text("window.aside"), "muted"));
        view.setAlignment(Pos.CENTER);
    }

    Parent view() {
        return view;
    }
}
