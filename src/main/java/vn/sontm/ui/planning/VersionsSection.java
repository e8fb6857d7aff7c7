package vn.sontm.ui.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.PlanDifference;
import vn.sontm.ui.common.Moments;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Tables;
import vn.sontm.workspace.PlanDrafts;
import vn.sontm.workspace.PlanVersions;

/** The versions of the plan that were published, each with what it changed; before them what the draft changes. */
final class VersionsSection implements PlanSection {
    private record Row(String name, String at, String author, List<PlanDifference> changes) {}

    private final DraftDesk draft;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<PlanDifference> changes = FXCollections.observableArrayList();
    private final TableView<Row> table = Tables.of(Messages.text("draft.versions.none"));
    private final TableView<PlanDifference> sentences = Differences.table();
    private final HBox view;

    VersionsSection(DraftDesk draft) {
        this.draft = draft;
        var px = draft.desk().appearance();
        table.setId("plan-versions");
        table.setItems(rows);
        table.getColumns()
                .setAll(List.of(
                        Tables.text(Messages.text("draft.version"), px.px(75), Row::name),
                        Tables.text(Messages.text("draft.version.at"), px.px(135), Row::at),
                        Tables.text(Messages.text("draft.version.author"), px.px(120), Row::author)));
        table.setPrefWidth(px.px(345));
        table.setMinWidth(px.px(300));
        table.getSelectionModel().selectedItemProperty().subscribe(row -> show(Optional.ofNullable(row)));
        sentences.setId("version-changes");
        sentences.setItems(changes);
        Tables.onOpen(sentences, change -> draft.open(change.place()));
        HBox.setHgrow(sentences, Priority.ALWAYS);
        view = new HBox(12, table, sentences);
    }

    @Override
    public String id() {
        return "versions";
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        var id = draft.id();
        draft.desk()
                .session()
                .read(
                        snapshot ->
                                snapshot.once("versions of " + id, () -> new PlanVersions(snapshot.workspace()).of(id)),
                        this::show);
    }

    /** The first version has nothing before it to differ from. */
    private void show(Optional<Row> row) {
        var first = row.isPresent() && rows.indexOf(row.get()) == rows.size() - 1;
        sentences.setPlaceholder(
                Parts.wrapped(Messages.text(first ? "draft.version.first" : "draft.changes.none"), "muted"));
        changes.setAll(row.map(Row::changes).orElseGet(List::of));
    }

    private void show(List<PlanVersions.Version> versions) {
        var found = new ArrayList<Row>();
        draft.facts()
                .chosen()
                .filter(PlanDrafts.Known::drafted)
                .ifPresent(plan -> found.add(new Row(
                        Messages.text("draft.now"), "", "", draft.facts().changes())));
        versions.forEach(version -> found.add(new Row(
                Messages.text("draft.version.of", version.number()),
                Moments.words(version.at()),
                version.author(),
                version.changes())));
        if (!rows.equals(found)) {
            rows.setAll(found);
            Tables.choose(table, 0);
        }
    }
}
