package vn.sontm.ui.exchange;

import java.util.List;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.ui.common.Tables;
import vn.sontm.workspace.Evidence;

/** The pieces of evidence that a file carried; each opens in Minh chứng. */
record CarriedEvidence(Desk desk, String title, List<Evidence> pieces) {
    private record Line(Evidence piece, String unit) {
        String day() {
            return piece.date().map(VietnameseNumbers::format).orElse("");
        }

        String serves() {
            return piece.indicators().stream()
                    .map(indicator -> indicator.replaceFirst(".*/", ""))
                    .distinct()
                    .collect(Collectors.joining(", "));
        }

        String place() {
            return piece.unit() + "|" + piece.id();
        }
    }

    /** From a dialog that shows the rest of the file. */
    Dialogs.Form offer(Dialogs.Form form, Node owner) {
        return form.also(words(), () -> Platform.runLater(() -> show(owner)));
    }

    void show(Node owner) {
        desk.session().read(this::lines, lines -> show(owner, lines));
    }

    private List<Line> lines(Snapshot snapshot) {
        return pieces.stream()
                .map(piece -> new Line(piece, snapshot.title(piece.unit())))
                .toList();
    }

    private void show(Node owner, List<Line> lines) {
        var table = table(lines);
        var dialog = Dialogs.reading(Messages.text("exchange.journal.changes", title, words()), table);
        Tables.onOpen(table, line -> {
            dialog.close();
            desk.navigator().go("evidence", line.place());
        });
        dialog.focusOn(table).show(owner);
    }

    private String words() {
        return Messages.text("exchange.journal.evidence", pieces.size());
    }

    private TableView<Line> table(List<Line> lines) {
        var px = desk.appearance();
        var table = Tables.<Line>of("");
        table.setId("carried-evidence");
        table.getItems().setAll(lines);
        Tables.choose(table, 0);
        table.getColumns()
                .setAll(List.of(
                        Tables.text(
                                Messages.text("exchange.journal.file"),
                                px.px(360),
                                line -> line.piece().name()),
                        Tables.text(Messages.text("programme.counted.unit"), px.px(200), Line::unit),
                        Tables.day(Messages.text("evidence.date"), px.px(110), Line::day),
                        Tables.text(Messages.text("evidence.column.links"), px.px(150), Line::serves)));
        table.setPrefSize(px.px(860), px.px(320));
        return table;
    }
}
