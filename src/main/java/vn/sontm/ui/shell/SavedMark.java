package vn.sontm.ui.shell;

import java.util.Locale;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.SaveState;
import vn.sontm.ui.common.Session;

/** "✓ Đã lưu 14:32", said only after the commit. */
final class SavedMark extends Label {
    SavedMark(Session session) {
        setId("saved");
        session.saveState().subscribe(this::show);
    }

    private void show(SaveState state) {
        setText(state.text());
        setGraphic(Parts.icon(
                switch (state.kind()) {
                    case SAVED -> Feather.CHECK;
                    case BUSY -> Feather.MORE_HORIZONTAL;
                    case FAILED -> Feather.ALERT_TRIANGLE;
                }));
        getStyleClass().setAll("label", "saved-mark", state.kind().name().toLowerCase(Locale.ROOT));
    }
}
