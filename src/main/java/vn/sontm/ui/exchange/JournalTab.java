package vn.sontm.ui.exchange;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.store.JournalEntry;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Moments;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.Tables;

/** Nhật ký: every file that came or went, the newest first. */
final class JournalTab implements Section {
    private final Desk desk;
    private final ObservableList<JournalEntry> entries = FXCollections.observableArrayList();
    private final TableView<JournalEntry> table = Tables.of(Messages.text("exchange.journal.empty"));
    private final VBox view;

    JournalTab(Desk desk) {
        this.desk = desk;
        table.setId("journal");
        table.setItems(entries);
        var px = desk.appearance();
        table.getColumns()
                .setAll(List.of(
                        Tables.day(
                                Messages.text("exchange.journal.at"), px.px(130), entry -> Moments.words(entry.at())),
                        Tables.text(
                                Messages.text("exchange.journal.direction"),
                                px.px(70),
                                entry -> Messages.text("exchange.journal." + entry.direction())),
                        Tables.text(Messages.text("exchange.journal.outcome"), px.px(110), JournalTab::outcome),
                        Tables.text(Messages.text("exchange.journal.file"), px.px(330), JournalEntry::name),
                        Tables.text(Messages.text("exchange.journal.detail"), px.px(340), JournalEntry::detail)));
        view = Parts.tabPage(table, Parts.wrapped(Messages.text("exchange.journal.hint"), "muted"), table);
    }

    @Override
    public String id() {
        return "journal";
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        desk.session().read(snapshot -> snapshot.workspace().store().journal(), entries::setAll);
    }

    private static String outcome(JournalEntry entry) {
        return Messages.text("exchange.done." + entry.outcome());
    }
}
