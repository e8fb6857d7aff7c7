package vn.sontm.ui.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.DayField;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.workspace.Evidence;
import vn.sontm.workspace.EvidenceStore;

/** From when and until when a file holds; a day is saved when it is chosen. The fields stay while one is being typed in. */
final class PieceDays {
    private final Desk desk;
    private final DayField date = new DayField("evidence-date", Messages.text("evidence.date"));
    private final DayField expires = new DayField("evidence-expires", Messages.text("evidence.expires"));
    private final HBox view = new HBox(
            12,
            Parts.captioned(Messages.text("evidence.date"), date),
            Parts.captioned(Messages.text("evidence.expires"), expires));
    private Optional<Evidence> shown = Optional.empty();
    private boolean filling;

    PieceDays(Desk desk) {
        this.desk = desk;
        for (var field : List.of(date, expires)) {
            field.setOnAction(event -> save());
        }
    }

    Node view() {
        return view;
    }

    void show(Evidence piece, boolean own) {
        var same = shown.map(Evidence::id).equals(Optional.of(piece.id()));
        shown = Optional.of(piece);
        filling = true;
        show(date, piece.date(), same);
        show(expires, piece.expires(), same);
        filling = false;
        view.getChildren().forEach(part -> part.setDisable(!own));
    }

    private static void show(DayField field, Optional<LocalDate> day, boolean same) {
        if (!same || !field.isFocused()) {
            field.setValue(day.orElse(null));
        }
    }

    private void save() {
        if (!filling) {
            shown.ifPresent(piece -> desk.session()
                    .write(
                            workspace -> new EvidenceStore(workspace).date(piece.id(), date.day(), expires.day()),
                            changes -> {}));
        }
    }
}
