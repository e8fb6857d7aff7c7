package vn.sontm.ui.home;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
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

/** Tổng quan of a commune. */
public final class HomeScreen implements Screen {
    private final Desk desk;
    private final StackPane view = new StackPane();

    private HomeScreen(Desk desk) {
        this.desk = desk;
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
    }

    private void show(Optional<HomeFacts> facts) {
        view.getChildren()
                .setAll(facts.<Node>map(this::page)
                        .orElseGet(() -> Parts.empty(
                                Messages.text("home.empty"),
                                Parts.primary(
                                        Messages.text("home.empty.receive"),
                                        () -> desk.navigator().go("exchange", "")))));
    }

    private VBox page(HomeFacts facts) {
        return Parts.page(Messages.text("screen.home"), new VBox(12, progress(facts), groups(facts)));
    }

    private HBox progress(HomeFacts facts) {
        var bar = new ProgressBar(facts.of() == 0 ? 0 : (double) facts.met() / facts.of());
        bar.setPrefWidth(desk.appearance().px(240));
        var line = new HBox(
                12,
                Parts.label(Messages.text("home.met", facts.met(), facts.of()), "big-figure"),
                bar,
                Parts.label(
                        Messages.text(
                                "home.aimed",
                                Integer.toString(desk.session().period().get().year()),
                                facts.aimed()),
                        "muted"));
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return line;
    }

    private FlowPane groups(HomeFacts facts) {
        var groups = new FlowPane(8, 8);
        facts.groups().forEach((name, criteria) -> groups.getChildren().add(group(facts.set(), name, criteria)));
        return groups;
    }

    private VBox group(String set, String name, List<CriterionStatus> criteria) {
        var cells = new HBox(4);
        criteria.forEach(criterion -> cells.getChildren()
                .add(VerdictCell.of(
                        Integer.toString(criterion.number()),
                        criterion,
                        () -> desk.navigator().go("criteria", set + "/" + criterion.number()))));
        return Parts.card(Parts.label(name, "medium"), cells);
    }
}
