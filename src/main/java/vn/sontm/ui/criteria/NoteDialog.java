package vn.sontm.ui.criteria;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Session;

/** The note beside a figure: where it comes from, what is special about it. */
final class NoteDialog {
    private NoteDialog() {}

    static void ask(Node owner, Session session, EntryRow row, EntryCell cell) {
        var note = new TextArea(row.status().note());
        note.setId("note");
        note.setWrapText(true);
        note.setPrefRowCount(4);
        Dialogs.form(
                        Messages.text("criteria.note.title", row.status().code()),
                        note,
                        Messages.text("criteria.note.verb"))
                .focusOn(note)
                .show(
                        owner,
                        () -> session.write(
                                workspace -> {
                                    cell.note(workspace, row.figure(), note.getText());
                                    return true;
                                },
                                done -> {}));
    }
}
