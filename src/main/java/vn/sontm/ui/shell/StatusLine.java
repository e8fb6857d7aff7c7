package vn.sontm.ui.shell;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.exchange.Exports;
import vn.sontm.safety.Rehearsal;
import vn.sontm.store.Written;
import vn.sontm.ui.common.ChangeHistory;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Session;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.ui.common.Tips;
import vn.sontm.workspace.WallClock;
import vn.sontm.workspace.Workspace;

/** What is not sent yet, when the backup was last tried, who writes. */
final class StatusLine {
    private final Session session;
    private final Consumer<String> warn;
    private final Button unsent;
    private final Label backup = Parts.label("");
    private final Label clock = Parts.label("", "wrong");
    private final Button author;
    private final HBox view;

    /**
     * @param desk as it is when something is opened
     * @param choose somebody else is to write
     * @param warn says a sentence that stays until it is closed
     */
    StatusLine(Supplier<Desk> desk, Session session, Runnable choose, Consumer<String> warn) {
        this.session = session;
        this.warn = warn;
        unsent = Parts.link("", () -> ChangeHistory.showUnsent(desk.get(), view()));
        unsent.setId("status-unsent");
        unsent.getStyleClass().add("plain");
        clock.setId("clock");
        author = Parts.link("", choose);
        author.setId("status-author");
        Tips.set(
                author, Messages.text("tip.key", Messages.text("shortcut.writer"), MainWindow.WRITER.getDisplayText()));
        view = new HBox(unsent, backup, clock, Parts.filler(), author);
        view.getStyleClass().add("status-line");
        view.setId("status");
    }

    Node view() {
        return view;
    }

    void refresh() {
        session.read(Facts::of, this::show);
    }

    private void show(Facts facts) {
        unsent.setText(facts.sending());
        unsent.setMouseTransparent(!facts.waits());
        unsent.setFocusTraversable(facts.waits());
        backup.setText(facts.backup());
        doubt(facts.clock());
        author.setText(Messages.text("status.author", facts.author()));
    }

    /** Said at length once, in short for as long as it lasts. */
    private void doubt(WallClock wall) {
        var doubt = wall.doubt();
        var day = VietnameseNumbers.format(wall.shown());
        var brief = doubt.map(sentence -> Messages.text("status.clock", day)).orElse("");
        doubt.filter(sentence -> !brief.equals(clock.getText())).ifPresent(warn);
        clock.setText(brief);
        Tips.set(clock, doubt.orElse(""));
    }

    private record Facts(Written unsent, String backup, WallClock clock, String author) {
        static Facts of(Snapshot snapshot) {
            var workspace = snapshot.workspace();
            return new Facts(
                    new Exports(workspace).unsent(), rehearsed(workspace), snapshot.clock(), workspace.author());
        }

        /** Whether there is anything to send. */
        boolean waits() {
            return unsent.changes() > 0;
        }

        String sending() {
            return waits()
                    ? Messages.text("status.unsent", unsent.changes(), day(unsent.since()))
                    : Messages.text("status.sent");
        }

        private static String day(String at) {
            return VietnameseNumbers.format(OffsetDateTime.parse(at).toLocalDate());
        }

        private static String rehearsed(Workspace workspace) {
            Optional<LocalDate> last = new Rehearsal(workspace).last();
            return last.map(day -> Messages.text("status.rehearsed", VietnameseNumbers.format(day)))
                    .orElseGet(() -> Messages.text("status.not-rehearsed"));
        }
    }
}
