package vn.sontm.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.exchange.Inbox;
import vn.sontm.exchange.drive.Drives;
import vn.sontm.ledger.Role;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Screen;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.common.Snapshot;

/** Gửi – nhận, the same for communes, departments and offices. */
public final class ExchangeScreen implements Screen {
    private final List<Tab> tabs = new ArrayList<>();
    private final TabPane pane = new TabPane();
    private final Node view;

    private ExchangeScreen(Desk desk, Drives drives) {
        tabs.add(new ReceiveTab(desk, drives));
        tabs.add(new SendTab(desk, drives));
        tabs.add(new DevicesTab(desk, drives));
        tabs.add(new ConflictsTab(desk));
        tabs.add(new JournalTab(desk));
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        pane.setId("exchange-tabs");
        tabs.forEach(tab -> pane.getTabs()
                .add(new javafx.scene.control.Tab(Messages.text("exchange.tab." + tab.id()), tab.view())));
        pane.getSelectionModel().selectedIndexProperty().subscribe((before, now) -> refresh());
        view = Parts.page(Messages.text("screen.exchange"), pane);
    }

    public static ScreenFactory factory() {
        return factory(Drives.ofThisPc());
    }

    /** @param drives where sticks are looked for */
    public static ScreenFactory factory(Drives drives) {
        return new ScreenFactory(
                "exchange",
                Feather.REPEAT,
                Set.of(Role.COMMUNE, Role.DEPARTMENT, Role.OFFICE),
                false,
                ExchangeScreen::waiting,
                desk -> new ExchangeScreen(desk, drives));
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        tabs.get(pane.getSelectionModel().getSelectedIndex()).refresh();
    }

    /** @param item the id of a tab */
    @Override
    public void reveal(String item) {
        for (var place = 0; place < tabs.size(); place++) {
            if (tabs.get(place).id().equals(item)) {
                pane.getSelectionModel().select(place);
            }
        }
    }

    /** Disagreements, and PCs that wait. */
    private static int waiting(Snapshot snapshot) {
        var workspace = snapshot.workspace();
        return workspace.store().conflicts().size()
                + new Inbox(workspace).list().size();
    }
}
