package vn.sontm.ui.common;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.exchange.Exports;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Register;
import vn.sontm.workspace.RegisterWords;

/** What a figure is made of: every change of its registers, with who wrote it, on which PC and when. */
public final class ChangeHistory {
    private record Line(String when, String who, String device, String what, String value) {}

    private ChangeHistory() {}

    /** A button that shows the changes. */
    public static Button button(Desk desk, String title, Function<Snapshot, Stream<Register>> registers) {
        var button = Parts.button(Messages.text("changes.show"), () -> {});
        button.setId("show-changes");
        button.setOnAction(event -> show(desk, button, title, registers));
        return button;
    }

    /** @param registers that the figure rests on */
    public static void show(Desk desk, Node owner, String title, Function<Snapshot, Stream<Register>> registers) {
        showChanges(
                desk,
                owner,
                title,
                snapshot -> registers
                        .apply(snapshot)
                        .flatMap(register -> snapshot.workspace().store().history(register).stream()));
    }

    /** What this PC wrote and no file carries yet. */
    public static void showUnsent(Desk desk, Node owner) {
        showChanges(
                desk,
                owner,
                Messages.text("status.unsent.title"),
                snapshot -> new Exports(snapshot.workspace()).unsentChanges().stream());
    }

    /** @param changes that the figure counts, in any order */
    public static void showChanges(Desk desk, Node owner, String title, Function<Snapshot, Stream<Change>> changes) {
        showChanges(desk, owner, title, changes, UnaryOperator.identity());
    }

    /** @param more what the dialog offers beside the changes */
    public static void showChanges(
            Desk desk,
            Node owner,
            String title,
            Function<Snapshot, Stream<Change>> changes,
            UnaryOperator<Dialogs.Form> more) {
        desk.session()
                .read(
                        snapshot -> lines(snapshot, changes.apply(snapshot)),
                        lines -> more.apply(Dialogs.reading(title, table(desk, lines)))
                                .show(owner));
    }

    /** The same under a sentence that says what the changes come to. */
    public static void showChanges(
            Desk desk, Node owner, String title, String sentence, Function<Snapshot, Stream<Change>> changes) {
        desk.session()
                .read(
                        snapshot -> lines(snapshot, changes.apply(snapshot)),
                        lines -> Dialogs.reading(title, new VBox(8, Parts.wrapped(sentence), table(desk, lines)))
                                .show(owner));
    }

    private static List<Line> lines(Snapshot snapshot, Stream<Change> changes) {
        var words = new RegisterWords(snapshot.registers());
        return changes.sorted(Comparator.comparing(Change::lamport)
                        .reversed()
                        .thenComparing(change -> change.id().value()))
                .map(change -> line(snapshot, words, change))
                .toList();
    }

    private static Line line(Snapshot snapshot, RegisterWords words, Change change) {
        return new Line(
                Moments.words(change.at()),
                change.author(),
                Messages.text("changes.device", change.device().brief(), Long.toString(change.seq())),
                words.placed(change.register(), snapshot.identity().unit(), snapshot.today()),
                words.value(change.register(), change.content()));
    }

    private static Node table(Desk desk, List<Line> lines) {
        var px = desk.appearance();
        var table = Tables.<Line>of(Messages.text("changes.none"));
        table.setId("changes");
        table.getItems().setAll(lines);
        table.getColumns()
                .setAll(List.of(
                        Tables.text(Messages.text("changes.when"), px.px(130), Line::when),
                        Tables.text(Messages.text("changes.who"), px.px(150), Line::who),
                        Tables.text(Messages.text("changes.pc"), px.px(120), Line::device),
                        Tables.text(Messages.text("changes.what"), px.px(320), Line::what),
                        Tables.text(Messages.text("changes.value"), px.px(180), Line::value)));
        table.setPrefSize(px.px(920), px.px(360));
        return table;
    }
}
