package vn.sontm.ui.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.assessment.Recognition;
import vn.sontm.programme.assessment.Recognitions;
import vn.sontm.programme.unit.Subjects;
import vn.sontm.programme.unit.Unit;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.ui.common.Tables;
import vn.sontm.workspace.Titles;

/** Công nhận: titles by decision, given and taken away, whatever a subject meets today. */
final class TitlesPart implements Section {
    private static final String TITLE = "titles|";

    /** A title and whom it is held by, in words. */
    record Line(Recognition title, String holder) {
        String item() {
            return TITLE + title.subject() + "|" + title.set();
        }

        String state() {
            return title.revoked()
                    .map(gone -> Messages.text("decisions.titles.revoked", dated(gone.decision(), gone.date())))
                    .orElse("");
        }

        static String dated(String decision, Optional<LocalDate> date) {
            return date.map(day -> Messages.text("decisions.titles.dated", decision, VietnameseNumbers.format(day)))
                    .orElse(decision);
        }
    }

    /**
     * @param holders names by code of all who may hold a title
     * @param sets titles of the sets by their ids
     */
    record Facts(List<Line> lines, Map<String, String> holders, Map<String, String> sets) {
        static Facts of(Snapshot snapshot) {
            var holders = holders(snapshot);
            var lines = Recognitions.from(snapshot.registers()).all().stream()
                    .map(title -> new Line(title, holders.getOrDefault(title.subject(), title.subject())))
                    .sorted(Comparator.comparing(Line::holder, VietnameseText.order())
                            .thenComparing(line -> line.title().set()))
                    .toList();
            var sets = new TreeMap<String, String>();
            snapshot.sets().all().forEach(set -> sets.put(set.id(), set.title()));
            return new Facts(lines, holders, sets);
        }

        private static Map<String, String> holders(Snapshot snapshot) {
            var day = snapshot.period().lastDay();
            var holders = new TreeMap<String, String>();
            snapshot.units().all().stream()
                    .filter(unit -> unit.levelOn(day).equals(Unit.COMMUNE))
                    .forEach(unit -> holders.put(unit.code(), unit.fullNameOn(day)));
            Subjects.from(snapshot.registers())
                    .all()
                    .forEach(subject -> holders.put(
                            subject.code(),
                            Messages.text(
                                    "report.member",
                                    subject.name(),
                                    snapshot.units().nameOn(subject.unit(), day))));
            return holders;
        }
    }

    private final Desk desk;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final TableView<Line> table = Tables.of(Messages.text("decisions.titles.none"));
    private final VBox view;
    private Optional<String> wanted = Optional.empty();
    private Facts facts = new Facts(List.of(), Map.of(), Map.of());

    TitlesPart(Desk desk) {
        this.desk = desk;
        table.setId("titles");
        table.setAccessibleText(Messages.text("decisions.tab.titles"));
        table.setItems(lines);
        var px = desk.appearance();
        table.getColumns()
                .setAll(List.of(
                        Tables.text(Messages.text("decisions.titles.holder"), px.px(220), Line::holder),
                        Tables.text(
                                Messages.text("decisions.titles.title"),
                                px.px(300),
                                line -> line.title().title()),
                        Tables.text(
                                Messages.text("decisions.titles.decision"),
                                px.px(260),
                                line -> Line.dated(
                                        line.title().decision(), line.title().date())),
                        Tables.text(Messages.text("decisions.titles.state"), px.px(240), Line::state)));
        var give = Parts.primary(Messages.text("decisions.titles.give"), this::give);
        give.setId("title-give");
        var tools = new HBox(
                8,
                Parts.wrapped(Messages.text("decisions.titles.hint"), "muted"),
                Parts.filler(),
                forChosen("title-drop", "decisions.titles.drop", this::drop),
                forChosen("title-revoke", "decisions.titles.revoke", this::revoke),
                give);
        tools.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(table, Priority.ALWAYS);
        view = new VBox(8, tools, table);
    }

    @Override
    public String id() {
        return "titles";
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        desk.session().read(Facts::of, this::show);
    }

    private void show(Facts next) {
        facts = next;
        var chosen = table.getSelectionModel().getSelectedIndex();
        if (!new ArrayList<>(lines).equals(next.lines())) {
            lines.setAll(next.lines());
            table.getSelectionModel().clearAndSelect(Math.max(0, Math.min(chosen, lines.size() - 1)));
        }
        wanted.flatMap(this::line).ifPresent(line -> {
            Tables.choose(table, line);
            table.scrollTo(line);
            table.requestFocus();
        });
        wanted = Optional.empty();
    }

    private Optional<Line> line(String item) {
        return lines.stream().filter(line -> line.item().equals(item)).findFirst();
    }

    /** What {@link #reveal} understands: {@code titles|subject|set}. */
    static boolean names(String item) {
        return item.startsWith(TITLE);
    }

    void reveal(String item) {
        wanted = Optional.of(item);
        refresh();
    }

    private Button forChosen(String id, String key, Consumer<Line> act) {
        var button = Parts.button(
                Messages.text(key), () -> act.accept(table.getSelectionModel().getSelectedItem()));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.disableProperty().bind(Tables.notOne(table));
        return button;
    }

    private void give() {
        new TitleDialog(desk, facts).show(view);
    }

    private void revoke(Line line) {
        var fields = new DocumentFields(Messages.text("decisions.titles.revoke.document"));
        var title = line.title();
        Dialogs.form(
                        Messages.text("decisions.titles.revoke.title", line.holder()),
                        new VBox(8, Parts.wrapped(title.title()), fields.view()),
                        Messages.text("decisions.titles.revoke.verb"))
                .onlyWith(fields.complete())
                .focusOn(fields.first())
                .show(view, () -> {
                    var document = fields.document();
                    var date = fields.date();
                    desk.session()
                            .write(
                                    workspace ->
                                            new Titles(workspace).revoke(title.subject(), title.set(), document, date),
                                    changes -> desk.notices()
                                            .say(Messages.text("decisions.titles.revoke.done", line.holder())));
                });
    }

    private void drop(Line line) {
        var verb = Messages.text("decisions.titles.drop.verb");
        Dialogs.reason(
                view,
                verb,
                Messages.text("decisions.titles.drop.ask", line.title().title(), line.holder()),
                verb,
                reason -> desk.session()
                        .write(
                                workspace -> new Titles(workspace)
                                        .withdraw(
                                                line.title().subject(),
                                                line.title().set(),
                                                reason),
                                changes -> desk.notices()
                                        .say(Messages.text("decisions.titles.drop.done", line.holder()))));
    }
}
