package vn.sontm.ui.records;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Register;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.MergedRegisters;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.Beside;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Tables;

/** The records of one kind of this unit, and beside them the fields of the chosen one. */
public final class RecordList {
    private final Desk desk;
    private final RegisterKind kind;
    private final String words;
    private final Optional<Period.Kind> periodic;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final TableView<Entry> table;
    private final RecordEditor editor;
    private final Label twins = Parts.wrapped("", "muted");
    private final Button separate = Parts.button(Messages.text("records.separate"), this::separate);
    private final VBox view;
    private Set<Register> standing = Set.of();

    /**
     * @param words prefix of the message keys: {@code empty}, {@code new}, {@code editing}, {@code choose}, {@code remove.why}
     * @param periodic the kind of period of each register; empty for registers without one
     */
    public RecordList(
            Desk desk, RegisterKind kind, String words, Optional<Period.Kind> periodic, List<RecordField> fields) {
        this.desk = desk;
        this.kind = kind;
        this.words = words;
        this.periodic = periodic;
        this.editor = new RecordEditor(desk, kind, fields);
        this.table = Tables.of(Messages.text(words + "empty"));
        table.setId("records-" + kind.code());
        table.setItems(entries);
        table.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        var add = Parts.primary(Messages.text(words + "new"), this::add);
        add.setId("new-" + kind.code());
        var remove = Parts.button(Messages.text("records.remove"), this::remove);
        remove.disableProperty().bind(Tables.notOne(table));
        var tools = new HBox(8, add, remove);
        tools.setAlignment(Pos.CENTER_LEFT);
        if (MergedRegisters.merges(kind)) {
            tools.getChildren().addAll(merging(), separate, twins);
        }
        var body = Beside.of(desk.appearance(), table, editor.view());
        VBox.setVgrow(body, Priority.ALWAYS);
        view = new VBox(8, tools, body);
        editor.clear(Messages.text(words + "choose"));
    }

    public Node view() {
        return view;
    }

    private Button merging() {
        var merge = Parts.button(Messages.text("records.merge"), this::merge);
        merge.setId("merge-" + kind.code());
        merge.disableProperty()
                .bind(Tables.notOne(table).or(Bindings.size(entries).lessThan(2)));
        separate.setId("separate-" + kind.code());
        separate.setVisible(false);
        separate.managedProperty().bind(separate.visibleProperty());
        twins.setId("twins-" + kind.code());
        return merge;
    }

    /** A column of a field's text. */
    public RecordList column(String title, double width, Function<JsonNode, String> text) {
        table.getColumns()
                .add(Tables.text(
                        Messages.text(title), desk.appearance().px(width), entry -> text.apply(entry.content())));
        return this;
    }

    /** A column of a field's day. */
    public RecordList day(String title, double width, Function<JsonNode, String> day) {
        table.getColumns()
                .add(Tables.day(
                        Messages.text(title), desk.appearance().px(width), entry -> day.apply(entry.content())));
        return this;
    }

    /** A column of a field's figure. */
    public RecordList figure(String title, double width, Function<JsonNode, String> text) {
        table.getColumns()
                .add(Tables.figure(
                        Messages.text(title), desk.appearance().px(width), entry -> text.apply(entry.content())));
        return this;
    }

    /** What a field shows of a record. */
    public static Function<JsonNode, String> shown(RecordField field) {
        return content -> field.type() == RecordField.Type.CHOICE
                ? field.words(content.path(field.name()).asText())
                : FieldText.shown(field, content);
    }

    public void refresh() {
        desk.session().read(snapshot -> RecordFacts.of(snapshot, kind), this::show);
    }

    private void show(RecordFacts facts) {
        var found = facts.entries();
        standing = facts.standing();
        twins.setText(
                facts.twins().map(name -> Messages.text("records.twins", name)).orElse(""));
        var chosen =
                Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(Entry::register);
        if (!entries.equals(found)) {
            entries.setAll(found);
            chosen.ifPresent(register -> entries.stream()
                    .filter(entry -> entry.register().equals(register))
                    .findFirst()
                    .ifPresent(row -> Tables.choose(table, row)));
        }
        separate.setVisible(
                chosenEntry().map(Entry::register).filter(standing::contains).isPresent());
    }

    private Optional<Entry> chosenEntry() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void choose(Entry before, Entry chosen) {
        separate.setVisible(chosen != null && standing.contains(chosen.register()));
        if (chosen == null || before != null && before.register().equals(chosen.register())) {
            return;
        }
        editor.show(Messages.text(words + "editing"), Optional.of(chosen.register()), period());
    }

    private void add() {
        table.getSelectionModel().clearSelection();
        editor.show(Messages.text(words + "new"), Optional.empty(), period());
        editor.focus();
    }

    private Optional<Period> period() {
        return periodic.map(known -> desk.session().period().get());
    }

    private void merge() {
        var kept = chosenEntry().orElseThrow();
        MergeDialogs.merge(
                desk,
                view,
                item(kept),
                RecordFacts.mostAlike(kept, entries).stream()
                        .map(RecordList::item)
                        .toList());
    }

    private static MergeDialogs.Item item(Entry entry) {
        return new MergeDialogs.Item(entry.register(), RecordFacts.words(entry));
    }

    private void separate() {
        MergeDialogs.separate(desk, view, chosenEntry().orElseThrow().register());
    }

    private void remove() {
        Removal.ask(
                desk,
                view,
                chosenEntry().orElseThrow().register(),
                () -> editor.clear(Messages.text(words + "choose")));
    }
}
