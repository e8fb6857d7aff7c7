package vn.sontm.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import vn.sontm.base.Messages;
import vn.sontm.exchange.PutOff;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;

/** Keeping a copy of a file to decide later, when the stick is gone, and looking at what is kept so. */
final class PutOffActs {
    private final Desk desk;
    private final Runnable changed;
    private final Button keep = Parts.button(Messages.text("exchange.put-off"), this::keep);
    private final Button waiting;
    private Optional<Received> chosen = Optional.empty();

    /**
     * @param look takes the files that are kept
     * @param changed a file was kept
     */
    PutOffActs(Desk desk, Consumer<List<Path>> look, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        this.waiting =
                Parts.button("", () -> desk.session().read(snapshot -> new PutOff(snapshot.workspace()).list(), look));
        keep.setId("put-off");
        keep.setDisable(true);
        waiting.setId("files-put-off");
        waiting(0);
    }

    Button keepButton() {
        return keep;
    }

    Button waitingButton() {
        return waiting;
    }

    void choose(Optional<Received> file) {
        chosen = file.filter(Received::isOpen);
        keep.setDisable(chosen.isEmpty());
    }

    void waiting(int files) {
        waiting.setText(Messages.text("exchange.put-off.files", files));
        waiting.setVisible(files > 0);
        waiting.setManaged(files > 0);
    }

    private void keep() {
        chosen.ifPresent(file -> desk.session()
                .write(
                        workspace -> {
                            new PutOff(workspace).keep(file.plan());
                            return true;
                        },
                        done -> {
                            file.putOff();
                            changed.run();
                            desk.notices().say(Messages.text("exchange.put-off.done", file.sender()));
                        }));
    }
}
