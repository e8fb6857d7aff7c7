package vn.sontm.ui.decisions;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Role;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Screen;
import vn.sontm.ui.common.ScreenFactory;

/** What the office decides for all. */
public final class DecisionsScreen implements Screen {
    private final List<Part> parts;
    private final TabPane tabs = new TabPane();
    private final Node view;

    private DecisionsScreen(Desk desk) {
        parts = List.of(new SetsPart(desk), new StartsPart(desk), new TitlesPart(desk), new DueDaysPart(desk));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        parts.forEach(part -> {
            part.view().getStyleClass().add("tab-page");
            tabs.getTabs().add(new Tab(Messages.text("decisions.tab." + part.id()), part.view()));
        });
        tabs.getSelectionModel().selectedIndexProperty().subscribe((before, now) -> refresh());
        view = Parts.page(Messages.text("screen.decisions"), tabs);
    }

    public static ScreenFactory factory() {
        return new ScreenFactory("decisions", Feather.BOOK_OPEN, Set.of(Role.OFFICE), true, DecisionsScreen::new);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        parts.get(tabs.getSelectionModel().getSelectedIndex()).refresh();
    }

    /** @param item the id of a tab */
    @Override
    public void reveal(String item) {
        for (var place = 0; place < parts.size(); place++) {
            if (parts.get(place).id().equals(item)) {
                tabs.getSelectionModel().select(place);
            }
        }
    }
}
