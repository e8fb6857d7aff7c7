package vn.sontm.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCombination;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Grid;
import vn.sontm.ui.common.Grids;
import vn.sontm.ui.common.Notices;
import vn.sontm.ui.common.Shortcut;

/** Copies and writes whatever table the person is in, or else the first one of the page. */
public final class GridActs {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
    private static final KeyCombination COPY_ALL = KeyCombination.valueOf("Shortcut+Shift+C");
    private static final KeyCombination WRITE = KeyCombination.valueOf("Shortcut+E");

    private final Node page;
    private final Notices notices;
    private final Writing writing;

    /** Asks where to, over the page of the table, then writes. */
    @FunctionalInterface
    public interface Writing {
        void write(Node page, String title, Grid grid);
    }

    /** @param page in which the tables are; keeps listening for the key or button that opens a menu */
    public GridActs(Node page, Notices notices, Writing writing) {
        this.page = page;
        this.notices = notices;
        this.writing = writing;
        page.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::offer);
    }

    public List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut(COPY, Messages.text("grid.copy"), () -> copySelected(current())),
                new Shortcut(COPY_ALL, Messages.text("grid.copy.all"), () -> copyAll(current())),
                new Shortcut(WRITE, Messages.text("grid.write.key"), () -> write(current())));
    }

    /** For a page whose window does not know the keys: a dialog. */
    public void listen() {
        Shortcut.listen(page, shortcuts());
    }

    private void offer(ContextMenuEvent event) {
        if (event.getTarget() instanceof Node node) {
            Grids.around(node).ifPresent(source -> {
                var here = Optional.of(source);
                var menu = new ContextMenu(
                        item("grid.copy", COPY, () -> copySelected(here)),
                        item("grid.copy.all", COPY_ALL, () -> copyAll(here)),
                        item("grid.write", WRITE, () -> write(here)));
                menu.show(node, event.getScreenX(), event.getScreenY());
                event.consume();
            });
        }
    }

    private static MenuItem item(String key, KeyCombination keys, Runnable act) {
        var item = new MenuItem(Messages.text(key));
        item.setAccelerator(keys);
        item.setOnAction(event -> act.run());
        return item;
    }

    private Optional<Grid.Source> current() {
        return Optional.ofNullable(page.getScene().getFocusOwner())
                .flatMap(Grids::around)
                .or(() -> Grids.firstIn(page));
    }

    private void copySelected(Optional<Grid.Source> source) {
        source.map(Grid.Source::selected)
                .filter(grid -> !grid.rows().isEmpty())
                .ifPresentOrElse(
                        grid -> copy(GridText.rows(grid), grid.rows().size()),
                        () -> notices.say(Messages.text("grid.nothing")));
    }

    private void copyAll(Optional<Grid.Source> source) {
        source.map(Grid.Source::all)
                .ifPresentOrElse(
                        grid -> copy(GridText.withHeads(grid), grid.rows().size()),
                        () -> notices.say(Messages.text("grid.none")));
    }

    private void copy(String text, int rows) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        notices.say(Messages.text("grid.copied", rows));
    }

    private void write(Optional<Grid.Source> source) {
        source.ifPresentOrElse(
                found -> writing.write(page, title(), found.all()), () -> notices.say(Messages.text("grid.none")));
    }

    /** Of the page or dialog and, where it has parts, of the one that is open. */
    private String title() {
        var part = Stream.of(page.lookup(".tab-pane"))
                .filter(TabPane.class::isInstance)
                .map(pane ->
                        ((TabPane) pane).getSelectionModel().getSelectedItem().getText());
        var title = Stream.of(".page-title", ".section-title")
                .map(page::lookup)
                .filter(Labeled.class::isInstance)
                .map(label -> ((Labeled) label).getText())
                .limit(1);
        return String.join(" – ", Stream.concat(title, part).toList());
    }
}
