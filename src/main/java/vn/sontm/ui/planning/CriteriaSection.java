package vn.sontm.ui.planning;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.PlanCriterion;
import vn.sontm.programme.plan.PlanEdits;
import vn.sontm.programme.plan.PlanGoal;
import vn.sontm.programme.plan.PlanWords;
import vn.sontm.programme.plan.TargetCount;
import vn.sontm.ui.common.Beside;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Tables;
import vn.sontm.ui.records.FieldText;

/** Who leads each criterion, by when, and how many are to meet it at the year's end. */
final class CriteriaSection implements PlanSection {
    private final DraftDesk draft;
    private final ObservableList<PlanCriterion> criteria = FXCollections.observableArrayList();
    private final TableView<PlanCriterion> table = Tables.of(Messages.text("draft.set.unused"));
    private final ElementForm form;
    private final VBox view;

    CriteriaSection(DraftDesk draft) {
        this.draft = draft;
        this.form = new ElementForm(
                draft,
                "criteria",
                List.of(
                        Fields.text("name", "name", 2),
                        goal(),
                        new Field.Deadlines("deadlines", Fields.caption("deadlines")),
                        Fields.agencies("lead", "lead"),
                        Fields.agencies("coordinating", "coordinating")));
        var px = draft.desk().appearance();
        table.setId("plan-criteria");
        table.setItems(criteria);
        table.getColumns()
                .setAll(List.of(
                        Tables.figure(
                                Messages.text("draft.number"),
                                px.px(40),
                                criterion -> Integer.toString(criterion.number())),
                        name(px.px(170)),
                        Tables.text(
                                Fields.caption("goal"),
                                px.px(110),
                                criterion -> criterion
                                        .target()
                                        .map(TargetCount::printed)
                                        .orElse("")),
                        Tables.text(
                                Fields.caption("deadlines"),
                                px.px(150),
                                criterion -> words().deadlines(criterion.deadlines())),
                        Tables.text(
                                Fields.caption("lead"), px.px(150), criterion -> words().agencies(criterion.lead()))));
        table.getSelectionModel().selectedItemProperty().subscribe(row -> choose(Optional.ofNullable(row)));
        var body = Beside.of(draft.desk().appearance(), table, form.view());
        VBox.setVgrow(body, Priority.ALWAYS);
        view = new VBox(8, Parts.wrapped(Messages.text("draft.criteria.hint"), "muted"), body);
        form.clear(Messages.text("draft.choose"));
    }

    /** Half of it is enough to know a criterion by, with large letters too. */
    private static TableColumn<PlanCriterion, String> name(double width) {
        var column = Tables.text(Fields.caption("name"), width, PlanCriterion::name);
        column.setMinWidth(width / 2);
        return column;
    }

    /** Typed as a number of units; the rest of "09/20 xã, đạt 45%" follows. */
    private Field goal() {
        return new Field.Text(
                "goal",
                Fields.caption("goal-count"),
                1,
                json -> json.path("target").path("count").asText(""),
                (criterion, text) -> PlanGoal.put(
                        criterion,
                        text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(FieldText.count(text)),
                        draft.facts().plan().population(criterion.path("set").asText())));
    }

    private PlanWords words() {
        return new PlanWords(draft.facts().plan());
    }

    @Override
    public String id() {
        return "criteria";
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        var set = draft.set();
        var found = draft.facts().plan().criteria(set).toList();
        var chosen =
                Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(PlanCriterion::item);
        if (!criteria.equals(found)) {
            criteria.setAll(found);
        }
        select(chosen);
    }

    private void select(Optional<String> item) {
        item.flatMap(wanted -> criteria.stream()
                        .filter(row -> row.item().equals(wanted))
                        .findFirst())
                .or(() -> criteria.stream().findFirst())
                .ifPresentOrElse(
                        row -> {
                            Tables.choose(table, row);
                            choose(Optional.of(row));
                        },
                        () -> choose(Optional.empty()));
    }

    @Override
    public void reveal(String key) {
        refresh();
        select(Optional.of(key));
        table.scrollTo(table.getSelectionModel().getSelectedIndex());
    }

    private void choose(Optional<PlanCriterion> row) {
        row.ifPresentOrElse(
                chosen -> form.show(
                        words().criterion(chosen),
                        chosen.item(),
                        plan -> PlanEdits.findCriterion(plan, chosen.set(), chosen.number())),
                () -> form.clear(Messages.text("draft.choose")));
    }
}
