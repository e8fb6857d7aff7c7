package vn.sontm.ui.criteria;

import java.util.Collection;
import java.util.Optional;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Desk;
import vn.sontm.workspace.Undo;
import vn.sontm.workspace.Workspace;

/** Enters many figures in one go and lets them be taken back: with the notice that tells of it, or with Ctrl+Z. */
final class Undoing {
    /** Appends, on the session's writing thread. */
    interface Entering {
        void enter(Workspace workspace);
    }

    private final Desk desk;
    private Optional<Undo> last = Optional.empty();

    Undoing(Desk desk) {
        this.desk = desk;
    }

    /** @param said key of the sentence that tells how many */
    void enter(Collection<EntryCell> cells, Entering entering, String said) {
        var registers = cells.stream().map(EntryCell::register).toList();
        desk.session()
                .write(
                        workspace -> Undo.of(workspace, registers, () -> entering.enter(workspace)),
                        undo -> offer(undo, Messages.text(said, cells.size())));
    }

    /** Takes the last one back; false where there is none. */
    boolean takeBack() {
        last.ifPresent(this::takeBack);
        return last.isPresent();
    }

    private void offer(Undo undo, String sentence) {
        last = Optional.of(undo);
        desk.notices().offer(sentence, Messages.text("undo.verb"), () -> takeBack(undo));
    }

    private void takeBack(Undo undo) {
        desk.session()
                .write(
                        workspace -> undo.takeBack(workspace, Messages.text("undo.reason")),
                        changes -> taken(undo, changes.size()));
    }

    private void taken(Undo undo, int count) {
        last = last.filter(other -> other != undo);
        desk.notices()
                .say(
                        count == undo.size()
                                ? Messages.text("undo.done", count)
                                : Messages.text("undo.partly", count, undo.size() - count));
    }
}
