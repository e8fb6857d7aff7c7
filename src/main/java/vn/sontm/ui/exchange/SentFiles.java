package vn.sontm.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.exchange.Exported;
import vn.sontm.ledger.Change;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.ChangeHistory;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Snapshot;

/** The files that were just written: for whom, and how much each carries. Both counts open. */
final class SentFiles {
    private final Desk desk;
    private final VBox lines = new VBox(4);
    private final ScrollPane view = new ScrollPane(lines);

    SentFiles(Desk desk) {
        this.desk = desk;
        view.setId("sent-files");
        view.setFitToWidth(true);
        // twenty files leave room for the list of recipients
        view.setMaxHeight(desk.appearance().px(140));
        view.minHeightProperty().bind(Bindings.min(lines.heightProperty().add(2), view.maxHeightProperty()));
        view.managedProperty().bind(view.visibleProperty());
        view.setVisible(false);
    }

    Node view() {
        return view;
    }

    void show(List<Exported> files) {
        view.setVisible(true);
        lines.getChildren().setAll(Parts.label(Messages.text("exchange.send.done", files.size()), "medium"));
        files.forEach(file -> lines.getChildren().add(line(file)));
    }

    private Node line(Exported file) {
        var name = Optional.ofNullable(file.figures().getFileName())
                .map(Path::toString)
                .orElse("");
        var words = Parts.label(Messages.text("exchange.send.file", file.unitName(), name), "caption");
        words.setMinWidth(0);
        var line = new HBox(
                4,
                words,
                count(file, "changes", file.changes(), SentFiles::changes),
                count(file, "evidence", file.evidence(), SentFiles::evidence));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** What a file carries. */
    private interface Content {
        Stream<Change> of(Snapshot snapshot, Exported file);
    }

    private Node count(Exported file, String what, int count, Content content) {
        var words = Messages.text("exchange.send.file." + what, count);
        if (count == 0) {
            return Parts.label(words, "caption");
        }
        var title = Messages.text("exchange.send.file.title", file.unitName(), words);
        var link = Parts.link(
                words, () -> ChangeHistory.showChanges(desk, view, title, snapshot -> content.of(snapshot, file)));
        link.setId("sent-" + what + "-" + file.unit());
        link.setMinWidth(Region.USE_PREF_SIZE);
        return link;
    }

    private static Stream<Change> changes(Snapshot snapshot, Exported file) {
        return file.sent().stream().flatMap(sent -> sent.in(snapshot.workspace()).stream());
    }

    /** The words by which the pieces came into the ledger. */
    private static Stream<Change> evidence(Snapshot snapshot, Exported file) {
        return snapshot.registers().all(RegisterKind.EVIDENCE).stream()
                .filter(piece ->
                        file.pieces().contains(piece.content().path("sha256").asText()))
                .flatMap(piece -> snapshot.workspace().store().find(piece.change()).stream());
    }
}
