package vn.sontm.ui.programme;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.objective.ObjectiveWords;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.Beside;
import vn.sontm.ui.common.ChangeHistory;
import vn.sontm.ui.common.CountChips;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.ui.common.Tables;
import vn.sontm.ui.common.TrendLine;
import vn.sontm.ui.common.VerdictMark;
import vn.sontm.ui.records.RecordEditor;
import vn.sontm.ui.records.RecordField;
import vn.sontm.ui.records.RecordField.Type;

/** Mục tiêu: what the plan promises, what is there and how it came so far, who is missing. */
final class ObjectivesTab implements Section {
    private final Desk desk;
    private final ObservableList<ProgrammeFacts.Row> rows = FXCollections.observableArrayList();
    private final TableView<ProgrammeFacts.Row> table = Tables.of("");
    private final CountChips<ProgrammeFacts.Row> counts;
    private final RecordEditor editor;
    private final Label summary = Parts.wrapped("", "muted");
    private final VBox side = new VBox();
    private final StackPane view = new StackPane();
    private final Node page;
    private Optional<ProgrammeFacts.Row> edited = Optional.empty();
    private boolean listing;

    ObjectivesTab(Desk desk) {
        this.desk = desk;
        editor = new RecordEditor(
                desk,
                RegisterKind.TASK_PROGRESS,
                List.of(
                        RecordField.of("quantity", "programme.enter", Type.COUNT),
                        RecordField.of("note", "programme.note", Type.AREA)));
        table.setId("objectives");
        table.setAccessibleText(Messages.text("screen.programme"));
        counts = new CountChips<>(
                rows,
                List.of(
                        new CountChips.Kind<>("objectives-all", "programme.count.all", row -> true),
                        kind("objectives-met", "programme.count.met", Verdict.MET),
                        kind("objectives-not-met", "programme.count.not-met", Verdict.NOT_MET),
                        kind("objectives-no-data", "programme.count.no-data", Verdict.NO_DATA)),
                table,
                this::first);
        table.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        columns();
        page = page();
    }

    private static CountChips.Kind<ProgrammeFacts.Row> kind(String id, String key, Verdict verdict) {
        return new CountChips.Kind<>(id, key, row -> row.progress().verdict() == verdict);
    }

    @Override
    public String id() {
        return "objectives";
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        desk.session().read(ProgrammeFacts::of, this::show);
    }

    private void show(ProgrammeFacts facts) {
        view.getChildren().setAll(facts.title().isEmpty() ? none(facts) : page);
        summary.setText(facts.title().orElse(""));
        var chosen =
                Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(ProgrammeFacts.Row::id);
        Predicate<ProgrammeFacts.Row> same =
                row -> chosen.filter(row.id()::equals).isPresent();
        listing = true;
        rows.setAll(facts.rows());
        counts.count(same);
        listing = false;
        Tables.chooseOrFirst(table, same);
        choose(table.getSelectionModel().getSelectedItem());
    }

    private Node none(ProgrammeFacts facts) {
        var year = facts.period().year();
        if (!facts.before()) {
            return Parts.empty(
                    Messages.text("programme.none.plan", Integer.toString(year)),
                    Parts.primary(
                            Messages.text("programme.none.begin"),
                            () -> desk.navigator().go("planning", "")));
        }
        return Parts.empty(
                Messages.text("programme.none", Integer.toString(year)),
                Parts.primary(
                        Messages.text("programme.none.before", Integer.toString(year - 1)),
                        () -> desk.session().period().set(Period.parse(Integer.toString(year - 1)))));
    }

    private Node page() {
        var scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true); // the note gives way first
        var body = Beside.of(desk.appearance(), table, scroll);
        var print = Parts.button(
                Messages.text("programme.print"), () -> desk.navigator().go("reports", "bao-cao-huyen"));
        print.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(8, summary, counts.view(), Parts.filler(), print);
        head.setAlignment(Pos.CENTER_LEFT);
        return Parts.tabPage(body, head, body);
    }

    private void columns() {
        var px = desk.appearance();
        table.getColumns()
                .setAll(List.of(
                        Tables.figure(
                                Messages.text("programme.number"), px.px(40), row -> Integer.toString(row.number())),
                        Tables.text(
                                Messages.text("programme.objective"),
                                px.px(330),
                                row -> row.progress().objective().text()),
                        Tables.text(
                                Messages.text("programme.planned"),
                                px.px(130),
                                row -> row.progress().objective().quantity().words()),
                        Tables.figure(
                                Messages.text("programme.actual"),
                                px.px(90),
                                row -> ObjectiveWords.actual(row.progress())),
                        Tables.text(Messages.text("programme.trend"), px.px(90), ProgrammeFacts.Row::move),
                        Tables.verdicts(
                                Messages.text("programme.verdict"),
                                px,
                                row -> VerdictMark.full(row.progress().verdict()))));
    }

    /** What stands beside the list is always of the list. */
    private void first() {
        table.getSelectionModel().clearSelection();
        Tables.choose(table, 0);
    }

    private void choose(ProgrammeFacts.Row row) {
        if (listing) {
            return;
        }
        if (row == null) {
            edited = Optional.empty();
            side.getChildren().setAll(Parts.wrapped(Messages.text("programme.choose"), "muted"));
        } else if (row.setName().isPresent()) {
            edited = Optional.empty();
            side.getChildren().setAll(new ObjectiveParts(row, desk).view(), course(row));
        } else {
            edit(row);
        }
    }

    /** What is being typed is left alone while the same objective stays chosen. */
    private void edit(ProgrammeFacts.Row row) {
        if (edited.map(ProgrammeFacts.Row::word).filter(row.word()::equals).isPresent()) {
            editor.fill();
        } else {
            editor.show(row.progress().objective().text(), Optional.of(row.word()), Optional.empty());
        }
        edited = Optional.of(row);
        var counted = new CountedPart(row, desk);
        side.getChildren().setAll(editor.view(), Parts.wrapped(hint(row), "muted", "padded"));
        counted.sentence().ifPresent(side.getChildren()::add);
        var shown = new FlowPane(8, 8, changes(row));
        counted.list().ifPresent(list -> shown.getChildren().addFirst(list));
        side.getChildren().addAll(shown, course(row));
    }

    private String hint(ProgrammeFacts.Row row) {
        var until = desk.session().period().get().lastMonth().label();
        return Messages.text(
                row.progress().counted().isPresent() ? "programme.typed.counted" : "programme.typed", until);
    }

    /** Everybody's word on the objective, and what is counted for it. */
    private Node changes(ProgrammeFacts.Row row) {
        return ChangeHistory.button(
                desk,
                Messages.text("programme.changes", row.progress().objective().text()),
                snapshot -> Stream.concat(said(snapshot, row), counted(row)).map(Entry::register));
    }

    private static Stream<Entry> said(Snapshot snapshot, ProgrammeFacts.Row row) {
        return snapshot.settled().all(RegisterKind.TASK_PROGRESS).stream()
                .filter(entry -> entry.register().item().startsWith(row.id() + "@"));
    }

    private static Stream<Entry> counted(ProgrammeFacts.Row row) {
        return row.progress().counted().stream().flatMap(counted -> counted.records().stream());
    }

    /** How the figure went over the periods of the year so far, against what is planned. */
    private Node course(ProgrammeFacts.Row row) {
        if (row.trend().size() < 2) {
            return Parts.wrapped(Messages.text("programme.trend.none"), "muted", "padded");
        }
        var steps = row.trend().stream()
                .map(step -> new TrendLine.Step(
                        step.period().label().replaceFirst("/\\d{4}$", ""),
                        step.figure(),
                        VietnameseNumbers.format(step.figure()),
                        () -> desk.session().period().set(step.period())))
                .toList();
        var line = new TrendLine(steps, row.bound());
        line.setId("objective-trend");
        line.setMinHeight(110);
        return new VBox(4, Parts.label(Messages.text("programme.trend.title"), "medium", "padded"), line);
    }
}
