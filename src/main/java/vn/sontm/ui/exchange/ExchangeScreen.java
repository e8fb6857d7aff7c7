package vn.sontm.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.exchange.Inbox;
import vn.sontm.exchange.drive.Drives;
import vn.sontm.ledger.Role;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Screen;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.common.SectionScreen;
import vn.sontm.ui.common.Snapshot;

/** Gửi – nhận, the same for communes, departments and offices. Links name a tab by its id, an entry of the journal, or a file to look at by its path. */
public final class ExchangeScreen {
    private static final String ENTRY = "journal|";

    private ExchangeScreen() {}

    /** @param drives where sticks are looked for */
    public static ScreenFactory factory(Drives drives) {
        return new ScreenFactory(
                "exchange",
                Feather.REPEAT,
                Set.of(Role.COMMUNE, Role.DEPARTMENT, Role.OFFICE),
                false,
                ExchangeScreen::waiting,
                desk -> of(desk, drives));
    }

    private static Screen of(Desk desk, Drives drives) {
        var receive = new ReceiveTab(desk, drives);
        var journal = new JournalTab(desk);
        return new SectionScreen(
                        Messages.text("screen.exchange"),
                        "exchange-tabs",
                        "exchange.tab.",
                        List.of(
                                receive,
                                new SendTab(desk, drives),
                                new DevicesTab(desk, drives),
                                new ConflictsTab(desk),
                                journal))
                .link(
                        journal.id(),
                        item -> item.startsWith(ENTRY),
                        item -> journal.reveal(item.substring(ENTRY.length())))
                .link(
                        receive.id(),
                        item -> item.endsWith(".ntm") || item.endsWith(".pdf"),
                        item -> receive.look(List.of(Path.of(item))));
    }

    /** Disagreements, and PCs that wait. */
    private static int waiting(Snapshot snapshot) {
        var workspace = snapshot.workspace();
        return workspace.store().conflicts().size()
                + new Inbox(workspace).list().size();
    }
}
