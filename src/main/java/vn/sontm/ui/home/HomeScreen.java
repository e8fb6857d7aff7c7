package vn.sontm.ui.home;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Role;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Screen;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.common.VerdictCell;

/** Tổng quan of a commune: every number opens what it is made of. */
public final class HomeScreen implements Screen {
    private static final int CELLS = 10; // in one line of a group

    private final Desk desk;
    private final StackPane view = new StackPane();
    private final StackPane months = new StackPane();
    private final StackPane moves = new StackPane();
    private final HomeLists lists;

    private HomeScreen(Desk desk) {
        this.desk = desk;
        this.lists = new HomeLists(desk);
    }

    public static ScreenFactory factory() {
        return new ScreenFactory("home", Feather.HOME, Set.of(Role.COMMUNE), true, HomeScreen::new);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        desk.session().read(HomeFacts::of, this::show);
        desk.session().read(Move::of, found -> moves.getChildren().setAll(lists.moves(found)));
        desk.session().read(MonthCount::of, this::showMonths);
    }

    private void show(Optional<HomeFacts> facts) {
        view.getChildren()
                .setAll(facts.<Node>map(this::page)
                        .orElseGet(() -> Parts.page(
                                Messages.text("screen.home"),
                                Parts.empty(
                                        Messages.text("home.empty"),
                                        Parts.primary(
                                                Messages.text("home.empty.receive"), () -> go("exchange", ""))))));
    }

    private void showMonths(List<MonthCount> counts) {
        months.getChildren()
                .setAll(MonthChart.of(
                        counts,
                        desk.appearance(),
                        month -> desk.session().period().set(month)));
    }

    private Node page(HomeFacts facts) {
        var content = new VBox(
                12,
                new HomeSummary(facts, desk).view(),
                groups(facts),
                side(lists.nearest(facts), lists.due(facts)),
                side(Parts.card(Parts.label(Messages.text("home.months"), "section-title"), months), moves));
        content.getStyleClass().add("home");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        return Parts.page(Messages.text("screen.home"), scroll);
    }

    private static GridPane side(Node left, Node right) {
        var halves = new GridPane(12, 0);
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        halves.getColumnConstraints().setAll(half, half);
        halves.addRow(0, left, right);
        return halves;
    }

    private FlowPane groups(HomeFacts facts) {
        var groups = new FlowPane(8, 8);
        facts.groups().forEach((name, criteria) -> groups.getChildren().add(group(facts.set(), name, criteria)));
        return groups;
    }

    private VBox group(String set, String name, List<CriterionStatus> criteria) {
        var cells = criteria.size() > CELLS ? new FlowPane(4, 4) : new HBox(4);
        criteria.forEach(criterion -> cells.getChildren()
                .add(VerdictCell.of(
                        Integer.toString(criterion.number()),
                        criterion,
                        () -> go("criteria", set + "/" + criterion.number()))));
        return Parts.card(Parts.label(name, "medium"), cells);
    }

    private void go(String screen, String item) {
        desk.navigator().go(screen, item);
    }
}
