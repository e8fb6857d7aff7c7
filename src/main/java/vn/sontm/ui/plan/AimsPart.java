package vn.sontm.ui.plan;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.Target;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.Tables;
import vn.sontm.ui.common.VerdictMark;

/** The criteria that the plan names the unit for; Enter opens one. */
final class AimsPart implements Section {
    private final Desk desk;
    private final ObservableList<PlanFacts.Aim> aims = FXCollections.observableArrayList();
    private final TableView<PlanFacts.Aim> table = Tables.of(Messages.text("plan.aims.empty"));
    private final StackPane view = new StackPane(table);

    AimsPart(Desk desk) {
        this.desk = desk;
        table.setId("plan-aims");
        view.getStyleClass().add("tab-page");
        table.setItems(aims);
        Tables.onOpen(
                table,
                aim -> desk.navigator()
                        .go("criteria", aim.set() + "/" + aim.status().number()));
        columns();
    }

    @Override
    public String id() {
        return "aims";
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        desk.session().read(PlanFacts::of, facts -> aims.setAll(facts.aims()));
    }

    private void columns() {
        var px = desk.appearance();
        table.getColumns()
                .setAll(List.of(
                        Tables.text(Messages.text("plan.criterion"), px.px(260), AimsPart::criterion),
                        Tables.text(Messages.text("plan.target"), px.px(110), AimsPart::target),
                        Tables.node(
                                Messages.text("plan.now"),
                                px.px(120),
                                aim -> VerdictMark.full(aim.status().verdict())),
                        Tables.text(Messages.text("plan.deadline.head"), px.px(240), PlanFacts.Aim::deadline),
                        Tables.text(Messages.text("plan.lead"), px.px(280), PlanFacts.Aim::lead)));
    }

    private static String target(PlanFacts.Aim aim) {
        var target = aim.status().target().orElse(Target.MAINTAIN);
        return Messages.text("plan.target." + target.code());
    }

    private static String criterion(PlanFacts.Aim aim) {
        return Messages.text(
                "plan.criterion.of",
                Integer.toString(aim.status().number()),
                aim.status().name());
    }
}
