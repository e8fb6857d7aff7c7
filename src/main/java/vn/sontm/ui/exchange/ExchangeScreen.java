package vn.sontm.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.exchange.Inbox;
import vn.sontm.exchange.drive.Drives;
import vn.sontm.ledger.Role;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Screen;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.common.Sections;
import vn.sontm.ui.common.Snapshot;

/** Gửi – nhận, the same for communes, departments and offices. */
public final class ExchangeScreen implements Screen {
    private final ReceiveTab receive;
    private final Sections sections;
    private final Node view;

    private ExchangeScreen(Desk desk, Drives drives) {
        receive = new ReceiveTab(desk, drives);
        sections = new Sections(
                "exchange-tabs",
                "exchange.tab.",
                List.of(
                        receive,
                        new SendTab(desk, drives),
                        new DevicesTab(desk, drives),
                        new ConflictsTab(desk),
                        new JournalTab(desk)));
        view = Parts.page(Messages.text("screen.exchange"), sections.view());
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
        sections.refresh();
    }

    /** @param item the id of a tab, or the path of a file to look at */
    @Override
    public void reveal(String item) {
        if (item.endsWith(".ntm") || item.endsWith(".pdf")) {
            sections.open(receive.id());
            receive.look(List.of(Path.of(item)));
        } else {
            sections.open(item);
        }
    }

    /** Disagreements, and PCs that wait. */
    private static int waiting(Snapshot snapshot) {
        var workspace = snapshot.workspace();
        return workspace.store().conflicts().size()
                + new Inbox(workspace).list().size();
    }
}
