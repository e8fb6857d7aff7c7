package vn.sontm.ui.shell;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Appearance;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Tips;

/** Text size, dark or light, and the page of keys. */
final class AppearanceMenu {
    private final MenuButton button = new MenuButton("", Parts.icon(Feather.SLIDERS));
    private final Supplier<Appearance> now;
    private final Consumer<Appearance> dress;
    private final Runnable help;

    AppearanceMenu(Supplier<Appearance> now, Consumer<Appearance> dress, Runnable help) {
        this.now = now;
        this.dress = dress;
        this.help = help;
        button.setId("appearance");
        button.getStyleClass().addAll("flat", "no-arrow");
        button.setAccessibleText(Messages.text("appearance.title"));
        Tips.set(button, Messages.text("appearance.title"));
        button.setOnShowing(event -> fill());
        fill();
    }

    Node view() {
        return button;
    }

    private void fill() {
        button.getItems().clear();
        for (var percent : Appearance.SIZES) {
            var item = new RadioMenuItem(Messages.text("appearance.size", percent));
            item.setSelected(now.get().percent() == percent);
            item.setOnAction(event -> dress.accept(now.get().withPercent(percent)));
            button.getItems().add(item);
        }
        var dark = new CheckMenuItem(Messages.text("appearance.dark"));
        dark.setSelected(now.get().dark());
        dark.setOnAction(event -> dress.accept(now.get().withDark(dark.isSelected())));
        var keys = new MenuItem(Messages.text("appearance.keys"));
        keys.setOnAction(event -> help.run());
        button.getItems().addAll(new SeparatorMenuItem(), dark, new SeparatorMenuItem(), keys);
    }
}
