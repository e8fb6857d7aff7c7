package vn.sontm.ui.planning;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.PlanHead;
import vn.sontm.ui.common.Choices;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.NewPlans;
import vn.sontm.workspace.PlanDrafts;

/** Asks for which year, and whether to go on from the plan before. */
final class NewPlanDialog {
    private static final int YEARS = 3;

    private final DraftDesk draft;
    private final Node owner;

    NewPlanDialog(DraftDesk draft, Node owner) {
        this.draft = draft;
        this.owner = owner;
    }

    /** @param before the plan in force before each year that has none yet */
    private record Year(int year, Optional<PlanHead> before) {}

    void show(Consumer<String> begun) {
        draft.desk().session().read(NewPlanDialog::years, years -> ask(years, begun));
    }

    private static List<Year> years(Snapshot snapshot) {
        var plans = new NewPlans(snapshot.workspace());
        var taken = new PlanDrafts(snapshot.workspace())
                .list().stream().map(PlanDrafts.Known::year).toList();
        var from = snapshot.period().year();
        return IntStream.rangeClosed(from, from + YEARS)
                .filter(year -> !taken.contains(year))
                .mapToObj(year -> new Year(year, plans.before(year)))
                .toList();
    }

    private void ask(List<Year> years, Consumer<String> begun) {
        var year = Choices.of(known -> Integer.toString(known.year()), years.toArray(Year[]::new));
        year.setId("new-plan-year");
        var kinds = new ToggleGroup();
        var carried = kind("new-plan-carried", kinds);
        var blank = kind("new-plan-blank", kinds);
        blank.setText(Messages.text("draft.begin.blank"));
        year.valueProperty().subscribe(chosen -> {
            carried.setText(chosen.before()
                    .map(head -> Messages.text("draft.begin.carried", Integer.toString(head.year())))
                    .orElse(Messages.text("draft.begin.no-last")));
            carried.setDisable(chosen.before().isEmpty());
            kinds.selectToggle(chosen.before().isPresent() ? carried : blank);
        });
        Dialogs.form(
                        Messages.text("draft.begin"),
                        new VBox(
                                10,
                                Parts.label(Messages.text("draft.begin.year")),
                                year,
                                carried,
                                Parts.wrapped(Messages.text("draft.begin.carried.what"), "muted"),
                                blank),
                        Messages.text("draft.begin.verb"))
                .focusOn(year)
                .show(owner, () -> begin(year.getValue().year(), carried.isSelected(), begun));
    }

    private static RadioButton kind(String id, ToggleGroup group) {
        var kind = new RadioButton();
        kind.setId(id);
        kind.setToggleGroup(group);
        kind.setWrapText(true);
        return kind;
    }

    private void begin(int year, boolean carried, Consumer<String> begun) {
        draft.desk()
                .session()
                .write(
                        workspace -> carried
                                ? new NewPlans(workspace).carriedOver(year)
                                : new NewPlans(workspace).blank(year),
                        begun);
    }
}
