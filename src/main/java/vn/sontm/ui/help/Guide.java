package vn.sontm.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Appearance;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.ScreenTitles;
import vn.sontm.ui.common.Shortcut;

/** The guide in a window of its own: pages at the left, the page of the open screen with its keys at the right. */
public final class Guide {
    private static final double HEIGHT = 460;
    private static final double LIST = 0.24;

    private final List<HelpPage> pages;
    private final ListView<HelpPage> list = new ListView<>();
    private final ScrollPane shown = new ScrollPane();

    /** Something that the guide leads to. */
    public record Act(String verb, Runnable run) {}

    private Guide(List<HelpPage> pages) {
        this.pages = pages;
    }

    /**
     * Reads the program's own files: off the window's thread.
     *
     * @param screens those that have pages, in this order
     */
    public static Guide load(ScreenTitles screens) {
        var pages = new ArrayList<HelpPage>();
        HelpPage.load(HelpPage.START, screens).ifPresent(pages::add);
        screens.ids().forEach(id -> HelpPage.load(id, screens).ifPresent(pages::add));
        return new Guide(List.copyOf(pages));
    }

    /**
     * Waits until the person closes it.
     *
     * @param screen id of the one that is open
     * @param keys of the window and of that screen
     * @param acts what else helps; they go on when the guide is closed
     */
    public void show(Node owner, Appearance appearance, String screen, List<Shortcut> keys, List<Act> acts) {
        list.setId("guide-pages");
        list.getItems().setAll(pages);
        list.setCellFactory(made -> new TitleCell());
        shown.setId("guide-page");
        shown.setFitToWidth(true);
        shown.setPrefHeight(appearance.px(HEIGHT));
        list.getSelectionModel().select(page(screen));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(page -> Optional.ofNullable(page).ifPresent(chosen -> turnTo(chosen, screen, keys)));
        var both = new SplitPane(list, shown);
        both.setDividerPositions(LIST);
        var form = Dialogs.reading(Messages.text("guide.title"), both);
        acts.forEach(act -> form.also(act.verb(), () -> Platform.runLater(act.run())));
        form.focusOn(list).show(owner);
    }

    /** The page of a screen; the one to begin with where it has none. */
    private HelpPage page(String screen) {
        return pages.stream()
                .filter(page -> page.id().equals(screen))
                .findFirst()
                .orElseGet(pages::getFirst);
    }

    private void turnTo(HelpPage page, String screen, List<Shortcut> keys) {
        var content = new VBox(8, Parts.wrapped(page.title(), "page-title"));
        content.getStyleClass().add("guide-page");
        page.blocks().forEach(block -> content.getChildren().add(line(block)));
        if (page.equals(page(screen))) {
            content.getChildren().addAll(Parts.label(Messages.text("shortcut.title"), "section-title"), keys(keys));
        }
        shown.setContent(content);
        shown.setVvalue(0);
    }

    private static Node line(HelpPage.Block block) {
        return switch (block) {
            case HelpPage.Heading heading -> Parts.wrapped(heading.text(), "section-title");
            case HelpPage.Paragraph paragraph -> Parts.wrapped(paragraph.text());
            case HelpPage.Item item -> Parts.wrapped("•  " + item.text(), "guide-item");
        };
    }

    private static Node keys(List<Shortcut> keys) {
        var grid = new GridPane(24, 4);
        for (var row = 0; row < keys.size(); row++) {
            var shortcut = keys.get(row);
            var key = Parts.label(shortcut.label(), "strong");
            key.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(row, key, Parts.wrapped(shortcut.what()));
        }
        return grid;
    }

    private static final class TitleCell extends ListCell<HelpPage> {
        @Override
        protected void updateItem(HelpPage page, boolean empty) {
            super.updateItem(page, empty);
            setText(empty ? "" : page.title());
        }
    }
}
