package vn.sontm.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Moments;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.ui.common.Tables;
import vn.sontm.workspace.Conflicts;
import vn.sontm.workspace.RegisterWords;

/** Mâu thuẫn: both values with author and date; the person takes one, or types a third with a reason. */
final class ConflictsTab implements Section {
    /** What one side says. */
    record Side(int number, String value, String author, String at) {}

    /**
     * One disagreement in words.
     *
     * @param unit the name of the unit that it is about
     * @param ours whether this PC may decide; else only the unit itself does
     * @param asks whether this PC may ask the unit to decide
     */
    record Dispute(Register register, String name, String unit, List<Side> sides, boolean ours, boolean asks) {
        Dispute {
            sides = List.copyOf(sides);
        }

        boolean isFigure() {
            return register.kind().equals(RegisterKind.VALUE.code());
        }
    }

    private final Desk desk;
    private final ObservableList<Dispute> disputes = FXCollections.observableArrayList();
    private final TableView<Dispute> table = Tables.of(Messages.text("exchange.conflicts.empty"));
    private final VBox choices = new VBox(8);
    private final VBox view;

    ConflictsTab(Desk desk) {
        this.desk = desk;
        table.setId("conflicts");
        table.setItems(disputes);
        table.getColumns()
                .setAll(List.of(Tables.text(
                        Messages.text("exchange.conflicts.fact"),
                        desk.appearance().px(800),
                        Dispute::name)));
        table.getSelectionModel().selectedItemProperty().subscribe(dispute -> show(Optional.ofNullable(dispute)));
        view = Parts.tabPage(table, Parts.wrapped(Messages.text("exchange.conflicts.hint"), "muted"), table, choices);
    }

    @Override
    public String id() {
        return "conflicts";
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        desk.session().read(ConflictsTab::read, this::show);
    }

    /** What is being typed stays while the disagreements are the same. */
    private void show(List<Dispute> found) {
        if (!disputes.equals(found)) {
            disputes.setAll(found);
            Tables.choose(table, 0);
        }
    }

    private static List<Dispute> read(Snapshot snapshot) {
        var words = new RegisterWords(snapshot.registers());
        var workspace = snapshot.workspace();
        return new Conflicts(workspace)
                .list().stream()
                        .map(conflict -> new Dispute(
                                conflict.register(),
                                words.placed(
                                        conflict.register(), snapshot.identity().unit(), snapshot.today()),
                                snapshot.units().nameOn(conflict.register().unit(), snapshot.today()),
                                sides(words, conflict),
                                workspace.mayWrite(conflict.register()),
                                snapshot.identity().isOffice()))
                        .toList();
    }

    private static List<Side> sides(RegisterWords words, Conflicts.Conflict conflict) {
        var sides = new ArrayList<Side>();
        for (var change : conflict.choices()) {
            sides.add(new Side(
                    sides.size() + 1,
                    words.value(conflict.register(), change.content()),
                    change.author(),
                    Moments.words(change.at())));
        }
        return sides;
    }

    private void show(Optional<Dispute> dispute) {
        choices.getChildren().clear();
        dispute.ifPresent(known -> {
            known.sides().forEach(side -> choices.getChildren().add(side(known, side)));
            if (!known.ours()) {
                choices.getChildren().add(theirs(known));
            } else if (known.isFigure()) {
                choices.getChildren().add(third(known));
            }
        });
    }

    private Node side(Dispute dispute, Side side) {
        var said = Parts.wrapped(Messages.text("exchange.conflicts.said", side.author(), side.at()), "muted");
        var line = new HBox(12, dispute.ours() ? take(dispute, side) : Parts.label(side.value(), "medium"), said);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Button take(Dispute dispute, Side side) {
        var take = Parts.button(
                Messages.text("exchange.conflicts.take", side.value()),
                () -> desk.session()
                        .write(
                                workspace -> new Conflicts(workspace).take(dispute.register(), side.number()),
                                changes -> settled(dispute)));
        take.setId("take-" + side.number());
        return take;
    }

    /** What a unit says of itself only the unit decides; an office asks it to. */
    private Node theirs(Dispute dispute) {
        var why = Parts.wrapped(Messages.text("exchange.conflicts.theirs", dispute.unit()), "muted");
        if (!dispute.asks()) {
            return why;
        }
        var ask = Parts.primary(Messages.text("exchange.conflicts.ask", dispute.unit()), () -> ask(dispute));
        ask.setId("ask-unit");
        return new VBox(8, why, ask);
    }

    private void ask(Dispute dispute) {
        var said = dispute.sides().stream()
                .map(side -> Messages.text("exchange.conflicts.side", side.author(), side.value()))
                .collect(Collectors.joining("; "));
        var register = dispute.register();
        var about = register.item().replaceFirst("\\..*", ""); // set/10.1 is asked about as set/10
        desk.navigator()
                .go(
                        "questions",
                        String.join(
                                "|",
                                register.subject(),
                                about,
                                Messages.text("exchange.conflicts.question", dispute.name(), said)));
    }

    private Node third(Dispute dispute) {
        var figure = field("conflict-value", "exchange.conflicts.other");
        var reason = field("conflict-reason", "exchange.conflicts.reason");
        HBox.setHgrow(reason, Priority.ALWAYS);
        var write = Parts.button(
                Messages.text("exchange.conflicts.write"),
                () -> desk.session()
                        .write(
                                workspace -> new Conflicts(workspace)
                                        .figure(dispute.register(), figure.getText(), reason.getText()),
                                changes -> settled(dispute)));
        write.disableProperty()
                .bind(figure.textProperty()
                        .map(String::isBlank)
                        .flatMap(blank -> reason.textProperty().map(text -> blank || text.isBlank())));
        var line = new HBox(8, figure, reason, write);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static TextField field(String id, String key) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(Messages.text(key));
        field.setAccessibleText(Messages.text(key));
        return field;
    }

    /** The next one is read before anything is chosen. */
    private void settled(Dispute dispute) {
        table.requestFocus();
        desk.notices().say(Messages.text("exchange.conflicts.settled", dispute.name()));
    }
}
