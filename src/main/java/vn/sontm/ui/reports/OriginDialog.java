package vn.sontm.ui.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.ledger.Change;
import vn.sontm.report.desk.FormDesk;
import vn.sontm.report.desk.FormOrder;
import vn.sontm.report.document.Origin;
import vn.sontm.report.document.Trace;
import vn.sontm.report.pdf.PlacedFigure;
import vn.sontm.ui.common.ChangeHistory;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.ui.common.Tables;

/**
 * What a figure on paper is made of: other figures, each of which opens further, down to the changes that people wrote. Of a
 * locked period these are the ones that its paper shows.
 *
 * @param order what the paper was filled for; empty for a paper that is no form
 */
record OriginDialog(Desk desk, Optional<FormOrder> order) {
    private static final double MOST_HEIGHT = 340;
    private static final double HEAD = 80;
    private static final double ROW = 48;

    /** Opens a figure on a page. */
    void open(Node owner, PlacedFigure figure) {
        desk.session().read(snapshot -> figure.origin().trace(), trace -> show(owner, printed(figure, trace)));
    }

    private void open(Node owner, Origin origin) {
        desk.session().read(snapshot -> origin.trace(), trace -> show(owner, trace));
    }

    /** With the words of the paper, so that nobody doubts which figure it is. */
    private static Trace printed(PlacedFigure figure, Trace trace) {
        var words = figure.text().plain().replaceAll("\\s+", " ").strip();
        var how = Stream.of(Messages.text("reports.origin.printed", words), trace.how())
                .filter(sentence -> !sentence.isBlank())
                .toList();
        return trace.told(String.join("\n", how));
    }

    private void show(Node owner, Trace trace) {
        if (trace.items().isEmpty()) {
            ChangeHistory.showChanges(desk, owner, trace.title(), trace.how(), changes(trace));
            return;
        }
        var table = table(trace);
        var content = new VBox(8, Parts.wrapped(trace.how()), Parts.wrapped(hint(), "muted"), table);
        if (!trace.registers().isEmpty()) {
            content.getChildren().add(history(trace));
        }
        Dialogs.reading(trace.title(), content).focusOn(table).show(owner);
    }

    private static String hint() {
        return Messages.text("reports.origin.hint");
    }

    /** What was said of it beside the figures that it is made of. */
    private Node history(Trace trace) {
        var button = Parts.button(Messages.text("changes.show"), () -> {});
        button.setId("origin-changes");
        button.setOnAction(
                event -> ChangeHistory.showChanges(desk, button, trace.title(), trace.how(), changes(trace)));
        return button;
    }

    private Function<Snapshot, Stream<Change>> changes(Trace trace) {
        return snapshot -> order.stream().flatMap(known -> new FormDesk(snapshot.workspace()).changes(known, trace));
    }

    private TableView<Trace.Item> table(Trace trace) {
        var items = trace.items();
        var px = desk.appearance();
        var table = Tables.<Trace.Item>of("");
        table.setId("origin-items");
        table.getItems()
                .setAll(items.stream()
                        .sorted(Comparator.comparing(item -> !item.counts()))
                        .toList());
        table.getColumns()
                .setAll(List.of(
                        Tables.sentences(Messages.text("reports.origin.name"), px.px(430), Trace.Item::name),
                        Tables.text(Messages.text("reports.origin.value"), px.px(200), Trace.Item::value)));
        if (trace.result().isPresent()) {
            table.getColumns().add(Tables.figure(Messages.text("reports.origin.adds"), px.px(90), OriginDialog::adds));
        }
        Tables.choose(table, 0);
        Tables.onOpen(table, item -> open(table, item.origin()));
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> enter(event, table)); // the dialog's button would take it
        table.setPrefSize(px.px(760), px.px(Math.min(MOST_HEIGHT, HEAD + items.size() * ROW)));
        return table;
    }

    private void enter(KeyEvent event, TableView<Trace.Item> table) {
        var item = table.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && item != null) {
            event.consume();
            open(table, item.origin());
        }
    }

    private static String adds(Trace.Item item) {
        return item.counts() ? VietnameseNumbers.format(item.adds()) : Messages.text("reports.origin.left-out");
    }
}
