package vn.sontm.ui.planning;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.programme.check.PrintedDeadline;
import vn.sontm.programme.plan.PlanDeadlines;
import vn.sontm.programme.plan.PlanEdits;
import vn.sontm.programme.plan.PlanPlace;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.Target;
import vn.sontm.ui.common.AutoSave;
import vn.sontm.ui.common.Parts;

/** What is asked of each unit for each criterion of the chosen set, and until when. */
final class TargetsSection implements PlanSection {
    private final DraftDesk draft;
    private final CriteriaGrid grid;
    private final Label cell = Parts.wrapped("", "muted");
    private final Label missing = Parts.wrapped("", "medium");
    private final HBox unsaid;
    private final StackPane deadline = new StackPane();
    private final StackPane view = new StackPane();
    private final Node page;
    private String shown = "";

    TargetsSection(DraftDesk draft) {
        this.draft = draft;
        this.grid = new CriteriaGrid(
                draft.desk().appearance(),
                new CriteriaGrid.About(
                        "plan-targets",
                        Messages.text("draft.tab.targets"),
                        Messages.text("draft.unit"),
                        Messages.text("draft.target.sum"),
                        130,
                        38),
                Stream.of(Target.values()).map(Target::code).toList(),
                this::ask);
        grid.onFocus(this::focused);
        var tools = new HBox(8, Parts.wrapped(Messages.text("draft.target.hint"), "muted"), Parts.filler());
        Stream.of(Target.values())
                .map(Target::code)
                .forEach(code -> tools.getChildren().add(button(code, Optional.of(code))));
        tools.getChildren().add(button("none", Optional.empty()));
        tools.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(deadline, Priority.ALWAYS);
        VBox.setVgrow(grid.view(), Priority.ALWAYS);
        var under = new HBox(12, cell, Parts.filler(), legend());
        HBox.setHgrow(cell, Priority.ALWAYS);
        missing.setId("missing-starts");
        var enter = Parts.link(Messages.text("draft.starts.enter"), this::enterStarts);
        enter.setId("missing-starts-enter");
        enter.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(missing, Priority.ALWAYS);
        unsaid = new HBox(8, missing, enter);
        unsaid.setAlignment(Pos.BASELINE_LEFT);
        page = new VBox(6, tools, unsaid, grid.view(), under, deadline);
    }

    /** How the year began, in the tints of the cells. */
    private static Node legend() {
        var legend = new HBox(4);
        Stream.of(StartState.MET, StartState.CONSOLIDATE, StartState.NOT_MET)
                .map(start -> Parts.label(
                        Messages.text("draft.start." + start.code()),
                        "caption",
                        "target-cell",
                        "target-legend",
                        "start-" + start.code()))
                .forEach(legend.getChildren()::add);
        legend.setMinWidth(Region.USE_PREF_SIZE);
        return legend;
    }

    private Button button(String key, Optional<String> target) {
        var button = Parts.button(Messages.text("draft.target.key." + key), () -> ask(grid.chosen(), target));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setId("target-" + key);
        return button;
    }

    @Override
    public String id() {
        return "targets";
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        var set = draft.set();
        var plan = draft.facts().plan();
        if (plan.criteria(set).findAny().isEmpty()) {
            view.getChildren().setAll(draft.instead("draft.set.unused", "draft.set.choose", PlanPlace.TOP));
            return;
        }
        missing.setText(TargetRows.missing(plan, set));
        unsaid.setVisible(!missing.getText().isEmpty());
        unsaid.setManaged(unsaid.isVisible());
        grid.show(plan.criteria(set).toList(), TargetRows.of(plan, set), TargetRows.sums(plan, set));
        view.getChildren().setAll(page);
        focused();
    }

    /** Where they are entered, at the year of the plan and the first whose state is missing. */
    private void enterStarts() {
        var plan = draft.facts().plan();
        draft.desk().navigator().go("decisions", TargetRows.firstMissing(plan, draft.set()));
    }

    @Override
    public void reveal(String key) {
        refresh();
        var number = key.substring(key.lastIndexOf('/') + 1);
        if (number.matches("\\d{1,6}")) {
            grid.reveal(Integer.parseInt(number));
        }
    }

    private void ask(Map<Integer, Set<String>> cells, Optional<String> code) {
        var target = code.flatMap(Target::of);
        draft.edit(cells, (criterion, unit) -> PlanEdits.target(criterion, unit, target));
    }

    /** What is known of the cell with the keyboard, and its deadline to type. */
    private void focused() {
        var focused = grid.focused();
        cell.setText(focused.map(GridRow.Cell::sentence).orElse(""));
        var row = grid.focusedRow();
        if (focused.isEmpty() || row.isEmpty()) {
            shown = "";
            deadline.getChildren().clear();
            return;
        }
        var key = draft.key(
                "target",
                row.get().code() + "/" + draft.set(),
                Integer.toString(focused.get().number()));
        var units = new LinkedHashSet<>(Set.of(row.get().code()));
        units.addAll(grid.chosen().getOrDefault(focused.get().number(), Set.of()));
        if (!shown.equals(key + units)) {
            shown = key + units;
            deadline(row.get().code(), units, focused.get().number(), key);
        }
    }

    /** @param units all chosen for the criterion, which get the deadline together */
    private void deadline(String unit, Set<String> units, int number, String key) {
        var set = draft.set();
        var year = draft.facts().year();
        var input = new TextField();
        input.setId("target-deadline");
        input.setPromptText(Messages.text("draft.deadline.example", Integer.toString(year)));
        var save = draft.field(
                input,
                key,
                (plan, text) -> PlanEdits.findCriterion(plan, set, number)
                        .ifPresent(criterion ->
                                PlanDeadlines.give(criterion, units, text.strip(), PrintedDeadline.last(text, year))));
        show(save, unit, number, key);
        var line = new HBox(
                8,
                Parts.label(Messages.text("draft.target.deadline", units.size(), Integer.toString(number))),
                input,
                save.sentence());
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(input, Priority.ALWAYS);
        deadline.getChildren().setAll(line);
    }

    private void show(AutoSave save, String unit, int number, String key) {
        var words = draft.facts().plan().criterion(draft.set(), number).stream()
                .flatMap(criterion -> criterion.deadlines().stream())
                .filter(known -> known.binds(unit))
                .map(known -> known.printed())
                .findFirst()
                .orElse("");
        save.show(words, draft.typed(key));
    }
}
