package vn.sontm.ui.exchange;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.exchange.Carried;
import vn.sontm.ui.common.ChangeHistory;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.Tables;

/** Nhật ký: every file that came or went and every decision on a PC, the newest first; each opens. */
final class JournalTab implements Section {
    private final Desk desk;
    private final ObservableList<JournalLine> entries = FXCollections.observableArrayList();
    private final TableView<JournalLine> table = Tables.of(Messages.text("exchange.journal.empty"));
    private final VBox view;
    private Optional<String> wanted = Optional.empty();

    JournalTab(Desk desk) {
        this.desk = desk;
        table.setId("journal");
        table.setItems(entries);
        Tables.onOpen(table, this::open);
        var px = desk.appearance();
        table.getColumns()
                .setAll(List.of(
                        Tables.day(Messages.text("exchange.journal.at"), px.px(130), JournalLine::when),
                        Tables.text(Messages.text("exchange.journal.direction"), px.px(70), JournalLine::direction),
                        Tables.text(Messages.text("exchange.journal.outcome"), px.px(110), JournalLine::outcome),
                        Tables.text(Messages.text("exchange.journal.file"), px.px(330), JournalLine::name),
                        Tables.text(Messages.text("exchange.journal.detail"), px.px(340), JournalLine::detail)));
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
        desk.session().read(JournalLine::all, this::show);
    }

    /** @param key of a file's entry */
    void reveal(String key) {
        wanted = Optional.of(key);
        refresh();
    }

    /** The chosen file stays chosen. */
    private void show(List<JournalLine> lines) {
        var chosen =
                wanted.or(() -> Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                        .map(JournalLine::key)
                        .filter(key -> !key.isEmpty()));
        entries.setAll(lines);
        chosen.flatMap(key ->
                        lines.stream().filter(line -> line.key().equals(key)).findFirst())
                .ifPresent(line -> Tables.choose(table, line));
        if (wanted.isPresent()) {
            table.scrollTo(table.getSelectionModel().getSelectedIndex());
            table.requestFocus();
        }
        wanted = Optional.empty();
    }

    private void open(JournalLine line) {
        desk.session().read(line.content(), content -> open(line, content));
    }

    /** The changes first; evidence travels in files of its own, without any. */
    private void open(JournalLine line, Carried content) {
        var title = Messages.text("exchange.journal.changes", line.name(), line.outcome());
        var carried = new CarriedEvidence(desk, title, content.evidence());
        if (content.changes().isEmpty() && !content.evidence().isEmpty()) {
            carried.show(view);
            return;
        }
        ChangeHistory.showChanges(
                desk,
                view,
                title,
                snapshot -> content.changes().stream(),
                form -> content.evidence().isEmpty() ? form : carried.offer(form, view));
    }
}
