package vn.sontm.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Shortcut;

/** All keys of the window and of the screen that is open. */
final class ShortcutsPage {
    private ShortcutsPage() {}

    static void show(Node owner, List<Shortcut> shortcuts) {
        var grid = new GridPane(24, 4);
        for (var row = 0; row < shortcuts.size(); row++) {
            var shortcut = shortcuts.get(row);
            grid.addRow(row, Parts.label(shortcut.label(), "strong"), Parts.label(shortcut.what()));
        }
        Dialogs.tell(owner, Messages.text("shortcut.title"), grid);
    }
}
