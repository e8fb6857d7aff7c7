package vn.sontm.ui.planning;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.PlanDifference;
import vn.sontm.programme.plan.PlanHeirs;
import vn.sontm.report.planning.PlanPreview;
import vn.sontm.report.planning.PlanSheet;
import vn.sontm.report.workbook.CellReport;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.FileChoice;
import vn.sontm.ui.common.Files;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Tables;
import vn.sontm.workspace.PlanDrafts;
import vn.sontm.workspace.Workspace;

/** What is done with the plan as a whole: files into the draft and out of it, publishing, giving up. */
final class PlanActs {
    private static final String JSON = "*.json";
    private static final String XLSX = "*.xlsx";

    private final DraftDesk draft;
    private final FileChoice choice;
    private final Node owner;

    /** @param owner in whose window dialogs open */
    PlanActs(DraftDesk draft, FileChoice choice, Node owner) {
        this.draft = draft;
        this.choice = choice;
        this.owner = owner;
    }

    /** What a file says, and whose draft it would take the place of. */
    private record PlanFile(JsonNode json, Optional<PlanDrafts.Known> replaced) {
        static PlanFile read(Workspace workspace, Path path) {
            var json = Json.parse(Files.read(workspace, path));
            return new PlanFile(json, new PlanDrafts(workspace).replacedBy(json));
        }
    }

    /** A plan file becomes the draft of its plan; one that is there already is not given up unasked. */
    void takeFile() {
        choice.open(owner, "draft.take.file", JSON)
                .ifPresent(path -> draft.desk()
                        .session()
                        .read(
                                snapshot -> PlanFile.read(snapshot.workspace(), path),
                                file -> file.replaced()
                                        .ifPresentOrElse(known -> replace(known, file), () -> take(file))));
    }

    private void replace(PlanDrafts.Known known, PlanFile file) {
        Dialogs.warn(
                owner,
                Messages.text("draft.replace", known.title()),
                Messages.text("draft.replace.what"),
                Messages.text("draft.replace.verb"),
                () -> take(file));
    }

    private void take(PlanFile file) {
        var id = file.json().path("id").asText();
        draft.desk()
                .session()
                .write(workspace -> draft.changing(workspace, id, drafts -> drafts.take(file.json())), draft::choose);
    }

    /** What an edited spreadsheet changes, shown cell by cell, goes into the draft. */
    void takeSheet() {
        var id = draft.id();
        choice.open(owner, "draft.take.sheet", XLSX)
                .ifPresent(file -> draft.desk()
                        .session()
                        .read(
                                snapshot -> new PlanSheet(
                                                snapshot.workspace(),
                                                new PlanDrafts(snapshot.workspace()).registers(id))
                                        .read(Files.read(snapshot.workspace(), file)),
                                this::preview));
    }

    private void preview(PlanPreview preview) {
        var cells = Tables.<CellReport>of(Messages.text("draft.cells.none"));
        var px = draft.desk().appearance();
        cells.setId("draft-cells");
        cells.getItems().setAll(preview.cells());
        cells.setPrefSize(px.px(820), px.px(320));
        cells.getColumns()
                .setAll(List.of(
                        Tables.text(Messages.text("draft.cells.place"), px.px(150), CellReport::place),
                        Tables.text(Messages.text("draft.cells.name"), px.px(240), CellReport::name),
                        Tables.text(Messages.text("draft.cells.before"), px.px(120), CellReport::before),
                        Tables.text(Messages.text("draft.cells.after"), px.px(120), CellReport::after),
                        Tables.text(Messages.text("draft.cells.reason"), px.px(180), CellReport::reason)));
        Dialogs.form(
                        Messages.text("draft.take.sheet"),
                        cells,
                        Messages.text("draft.cells.take", preview.taken().size()))
                .wide()
                .show(owner, () -> take(preview));
    }

    private void take(PlanPreview preview) {
        draft.desk()
                .session()
                .write(
                        workspace -> draft.changing(workspace, preview.plan(), drafts -> {
                            var drafted = PlanSheet.draft(drafts.get(preview.plan()), preview);
                            drafts.keep(preview.plan(), drafted.plan());
                            return drafted.preview();
                        }),
                        taken -> draft.desk()
                                .notices()
                                .say(Messages.text(
                                        "draft.cells.taken",
                                        taken.taken().size(),
                                        taken.refused().size())));
    }

    /** Those who stand for units that were recoded, merged or split take their places, once it is seen what changes. */
    void reform() {
        var reformed = draft.facts().reformed();
        var table = changes(reformed.changes());
        table.setId("reformed-changes");
        var count = new CheckBox(Messages.text("draft.reformed.count"));
        count.setId("reformed-count");
        count.setVisible(!reformed.counting().equals(reformed.changes()));
        count.managedProperty().bind(count.visibleProperty());
        count.selectedProperty().subscribe(chosen -> table.getItems().setAll(reformed.changes(chosen)));
        Dialogs.form(
                        Messages.text("draft.reformed"),
                        new VBox(
                                8,
                                Parts.wrapped(String.join(" ", reformed.sentences())),
                                count,
                                Parts.wrapped(Messages.text("draft.reformed.populations"), "muted"),
                                table),
                        Messages.text("draft.reformed.verb"))
                .wide()
                .show(owner, () -> reform(reformed, count.isSelected()));
    }

    private void reform(ReformedUnits reformed, boolean count) {
        var id = draft.id();
        var year = draft.facts().year();
        draft.desk()
                .session()
                .write(
                        workspace -> draft.changing(
                                workspace,
                                id,
                                drafts -> drafts.edit(id, plan -> {
                                    var heirs = PlanHeirs.of(workspace.registers(), year, reformed.day());
                                    heirs.put(plan);
                                    if (count) {
                                        heirs.count(plan);
                                    }
                                })),
                        done -> draft.desk()
                                .notices()
                                .say(Messages.text(
                                        "draft.reformed.done",
                                        reformed.changes(count).size())));
    }

    void writeFile() {
        var id = draft.id();
        write(
                "draft.write.file",
                JSON,
                id + ".json",
                workspace -> Json.pretty(new PlanDrafts(workspace).get(id)).getBytes(StandardCharsets.UTF_8));
    }

    void writeSheet() {
        var id = draft.id();
        write(
                "draft.write.sheet",
                XLSX,
                id + ".xlsx",
                workspace -> new PlanSheet(workspace, new PlanDrafts(workspace).registers(id)).write(id));
    }

    private void write(String title, String pattern, String name, Function<Workspace, byte[]> content) {
        choice.save(owner, title, pattern, name)
                .ifPresent(file -> draft.desk()
                        .session()
                        .write(
                                workspace -> Files.write(workspace, file, content.apply(workspace)),
                                path -> draft.desk().notices().say(Messages.text("draft.written", path.toString()))));
    }

    /**
     * What changes is read before anything is published, and whether the check still finds something.
     *
     * @param findings in words
     */
    void publish(ObservableValue<String> findings) {
        var id = draft.id();
        var version = draft.facts().chosen().map(PlanDrafts.Known::version).orElse(0) + 1;
        var verb = Messages.text("draft.publish.verb", version);
        var found = Parts.wrapped("", "medium");
        found.setId("publish-findings");
        found.textProperty().bind(findings);
        Dialogs.form(Messages.text("draft.publish.title", version), new VBox(8, found, changes(version)), verb)
                .wide()
                .show(
                        owner,
                        () -> draft.desk()
                                .session()
                                .write(workspace -> new PlanDrafts(workspace).publish(id), taken -> {
                                    draft.settled(id);
                                    draft.desk()
                                            .notices()
                                            .offer(
                                                    Messages.text("draft.published", version),
                                                    Messages.text("draft.published.send"),
                                                    () -> draft.desk()
                                                            .navigator()
                                                            .go("exchange", "send"));
                                }));
    }

    private Node changes(int version) {
        var facts = draft.facts();
        if (version == 1) {
            var plan = facts.plan();
            return Parts.wrapped(Messages.text(
                    "draft.publish.first",
                    plan.units().size(),
                    plan.objectives().size(),
                    plan.tasks().size(),
                    plan.duties().size()));
        }
        var table = changes(facts.changes());
        table.setId("publish-changes");
        return new VBox(
                8,
                Parts.wrapped(
                        Messages.text("draft.publish.changes", facts.changes().size())),
                table);
    }

    private TableView<PlanDifference> changes(List<PlanDifference> changes) {
        var px = draft.desk().appearance();
        var table = Differences.table();
        table.getItems().setAll(changes);
        table.setPrefSize(px.px(820), px.px(320));
        return table;
    }

    void giveUp() {
        var id = draft.id();
        Dialogs.warn(
                owner,
                Messages.text("draft.discard.title"),
                Messages.text("draft.discard.what"),
                Messages.text("draft.discard.verb"),
                () -> draft.desk()
                        .session()
                        .write(
                                workspace -> {
                                    new PlanDrafts(workspace).discard(id);
                                    return id;
                                },
                                done -> {
                                    draft.settled(id);
                                    draft.desk().notices().say(Messages.text("draft.discarded"));
                                }));
    }

    /** Begins a plan; whoever calls shows it. */
    void begin(Consumer<String> begun) {
        new NewPlanDialog(draft, owner).show(begun);
    }
}
