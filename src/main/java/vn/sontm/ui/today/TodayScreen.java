package vn.sontm.ui.today;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Role;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.NoCommunes;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Screen;
import vn.sontm.ui.common.ScreenFactory;

/** Hôm nay of an office: cards side by side, as many as the width takes. */
public final class TodayScreen implements Screen {
    private static final double CARD = 350; // the narrowest that a line can be read in
    private static final int MOST_COLUMNS = 3;

    private final Desk desk;
    private final StackPane view = new StackPane();
    private final GridPane cards = new GridPane(12, 12);
    private final Node page;
    private List<Topic> topics = List.of();
    private int columns = MOST_COLUMNS;

    private TodayScreen(Desk desk) {
        this.desk = desk;
        var scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        cards.getStyleClass().addAll("home", "today");
        page = Parts.page(Messages.text("screen.today"), scroll);
        view.widthProperty().subscribe(width -> fit(width.doubleValue()));
    }

    public static ScreenFactory factory() {
        return new ScreenFactory("today", Feather.SUNRISE, Set.of(Role.OFFICE), true, TodayScreen::new);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        desk.session().read(TodayFacts::of, this::show);
    }

    private void show(TodayFacts facts) {
        topics = facts.topics();
        view.getChildren().setAll(facts.communes() ? page : empty());
        lay();
    }

    private Node empty() {
        return NoCommunes.atOffice(desk, "today", "today.empty");
    }

    private void fit(double width) {
        var wanted = Math.clamp((int) (width / desk.appearance().px(CARD)), 1, MOST_COLUMNS);
        if (wanted != columns) {
            columns = wanted;
            lay();
        }
    }

    private void lay() {
        cards.getChildren().clear();
        cards.getColumnConstraints().clear();
        for (var column = 0; column < columns; column++) {
            var share = new ColumnConstraints();
            share.setPercentWidth(100.0 / columns);
            cards.getColumnConstraints().add(share);
        }
        for (var place = 0; place < topics.size(); place++) {
            var card = new TodayCard(topics.get(place), desk, view).view();
            cards.add(card, place % columns, place / columns);
        }
    }
}
