package vn.sontm.ui.planning;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.PlanWords;
import vn.sontm.ui.common.Beside;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Tables;

/** A list of the plan, and beside it the fields of the chosen element. */
final class ListSection implements PlanSection {
    /** An element, told apart by its key. */
    private record Row(String id, JsonNode element) {}

    private final DraftDesk draft;
    private final PlanList kind;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final TableView<Row> table;
    private final ElementForm form;
    private final VBox view;
    private final Optional<TaskMerging> merging;
    private Optional<String> wanted = Optional.empty();

    ListSection(DraftDesk draft, PlanList kind) {
        this.draft = draft;
        this.kind = kind;
        this.form = new ElementForm(draft, kind.list(), kind.fields());
        this.table = Tables.of(Messages.text("draft.empty." + kind.list()));
        table.setId("plan-" + kind.list());
        table.setItems(rows);
        table.getColumns().setAll(columns());
        var add = Parts.button(Messages.text("draft.new." + kind.list()), this::add);
        add.setId("new-" + kind.list());
        var remove = Parts.button(Messages.text("draft.remove"), this::remove);
        remove.disableProperty().bind(Tables.notOne(table));
        var tools = new HBox(8, add, remove);
        tools.setAlignment(Pos.CENTER_LEFT);
        merging = kind.list().equals("tasks") ? Optional.of(new TaskMerging(draft)) : Optional.empty();
        merging.ifPresent(tasks -> tools.getChildren().addAll(tasks.buttons()));
        var body = Beside.of(draft.desk().appearance(), table, form.view());
        VBox.setVgrow(body, Priority.ALWAYS);
        view = new VBox(8, tools, body);
        form.clear(Messages.text("draft.choose"));
        table.getSelectionModel().selectedItemProperty().subscribe(row -> choose(Optional.ofNullable(row)));
    }

    private List<TableColumn<Row, ?>> columns() {
        var px = draft.desk().appearance();
        var columns = new ArrayList<TableColumn<Row, ?>>();
        kind.columns()
                .forEach(column -> columns.add(Tables.text(
                        Fields.caption(column.key()),
                        px.px(column.width()),
                        row -> column.words().apply(words(), row.element()))));
        return columns;
    }

    private PlanWords words() {
        return new PlanWords(draft.facts().plan());
    }

    @Override
    public String id() {
        return kind.list();
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        var found = new ArrayList<Row>();
        draft.facts()
                .json()
                .path(kind.list())
                .forEach(element -> found.add(new Row(kind.key(found.size(), element), element)));
        var chosen = wanted.or(() ->
                Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(Row::id));
        var place = table.getSelectionModel().getSelectedIndex();
        var renamed = found.size() == rows.size();
        if (!rows.equals(found)) {
            rows.setAll(found);
        }
        chosen.flatMap(id -> row(id).or(() -> renamed ? at(place) : Optional.empty()))
                .or(() -> at(0))
                .ifPresentOrElse(this::select, () -> choose(Optional.empty()));
        wanted = Optional.empty();
    }

    private Optional<Row> at(int place) {
        return place >= 0 && place < rows.size() ? Optional.of(rows.get(place)) : Optional.empty();
    }

    private void select(Row row) {
        Tables.choose(table, row);
        if (wanted.isPresent()) {
            table.scrollTo(row);
        }
        choose(Optional.of(row));
    }

    private Optional<Row> row(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    @Override
    public void reveal(String key) {
        wanted = Optional.of(key);
        refresh();
    }

    private void choose(Optional<Row> row) {
        merging.ifPresent(tasks -> tasks.choose(row.map(Row::id)));
        row.ifPresentOrElse(
                chosen -> form.show(
                        Messages.text("draft.editing." + kind.list()),
                        chosen.id(),
                        plan -> kind.find(plan, chosen.id())),
                () -> form.clear(Messages.text("draft.choose")));
    }

    private void add() {
        var plan = draft.id();
        draft.desk()
                .session()
                .write(workspace -> draft.changing(workspace, plan, drafts -> kind.add(drafts, plan)), id -> {
                    wanted = Optional.of(id);
                    draft.refresh(() -> {
                        refresh();
                        form.focus();
                    });
                });
    }

    private void remove() {
        var id = table.getSelectionModel().getSelectedItem().id();
        draft.edit(plan -> kind.remove(plan, id));
    }
}
