package vn.sontm.ui.planning;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.PlanEdits;
import vn.sontm.programme.plan.PlanPlace;
import vn.sontm.programme.plan.PlanRole;
import vn.sontm.ui.common.Parts;

/** Who leads and who helps with each criterion of the chosen set: for all units in a grid, for some beneath it. */
final class AssignmentsSection implements PlanSection {
    private final DraftDesk draft;
    private final CriteriaGrid grid;
    private final Label cell = Parts.wrapped("", "muted");
    private final AssignmentsEditor some;
    private final StackPane view = new StackPane();
    private final Node page;

    AssignmentsSection(DraftDesk draft) {
        this.draft = draft;
        this.grid = new CriteriaGrid(
                draft.desk().appearance(),
                new CriteriaGrid.About(
                        "plan-roles",
                        Messages.text("draft.tab.assignments"),
                        Messages.text("draft.role.agency"),
                        Messages.text("draft.role.sum"),
                        282,
                        31),
                Stream.of(PlanRole.values()).map(PlanRole::code).toList(),
                this::ask);
        this.some = new AssignmentsEditor(draft);
        grid.onFocus(this::focused);
        var tools = new HBox(8, Parts.wrapped(Messages.text("draft.role.hint"), "muted"), Parts.filler());
        Stream.of(PlanRole.values())
                .map(PlanRole::code)
                .forEach(code -> tools.getChildren().add(button(code, Optional.of(code))));
        tools.getChildren().add(button("none", Optional.empty()));
        tools.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(grid.view(), Priority.ALWAYS);
        page = new VBox(6, tools, grid.view(), cell, some.view());
    }

    private Button button(String key, Optional<String> role) {
        var button = Parts.button(Messages.text("draft.role.key." + key), () -> ask(grid.chosen(), role));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setId("role-" + key);
        return button;
    }

    @Override
    public String id() {
        return "assignments";
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        var plan = draft.facts().plan();
        if (plan.criteria(draft.set()).findAny().isEmpty()) {
            view.getChildren().setAll(draft.instead("draft.set.unused", "draft.set.choose", PlanPlace.TOP));
        } else if (plan.agencies().isEmpty()) {
            view.getChildren()
                    .setAll(draft.instead("draft.empty.agencies", "draft.new.agencies", new PlanPlace("agencies", "")));
        } else {
            grid.show(
                    plan.criteria(draft.set()).toList(),
                    RoleRows.of(plan, draft.set()),
                    RoleRows.sums(plan, draft.set()));
            view.getChildren().setAll(page);
            focused();
        }
    }

    private void ask(Map<Integer, Set<String>> cells, Optional<String> code) {
        var role = code.flatMap(PlanRole::of);
        draft.edit(cells, (criterion, agency) -> PlanEdits.role(criterion, agency, role));
    }

    private void focused() {
        var focused = grid.focused();
        cell.setText(focused.map(GridRow.Cell::sentence).orElse(""));
        focused.flatMap(known -> draft.facts().plan().criterion(draft.set(), known.number()))
                .or(() -> draft.facts().plan().criteria(draft.set()).findFirst())
                .ifPresent(some::show);
    }
}
