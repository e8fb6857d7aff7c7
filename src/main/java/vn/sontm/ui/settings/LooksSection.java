package vn.sontm.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Appearance;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Section;

/** Chữ và màu: text size, dark or light. The window takes each choice at once. */
final class LooksSection implements Section {
    private static final String ID = "looks";

    private final Desk desk;
    private final VBox view;

    LooksSection(Desk desk) {
        this.desk = desk;
        var choices = Parts.card(Parts.wrapped(Messages.text("settings.looks.why"), "muted"));
        choices.setSpacing(8);
        var sizes = new ToggleGroup();
        Appearance.SIZES.forEach(percent -> choices.getChildren().add(size(percent, sizes)));
        choices.getChildren().add(dark());
        view = new VBox(choices);
        view.getStyleClass().add("tab-page");
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Node view() {
        return view;
    }

    /** Each change of looks makes the screen anew. */
    @Override
    public void refresh() {}

    private Node size(int percent, ToggleGroup sizes) {
        var size = new RadioButton(Messages.text("appearance.size", percent));
        size.setToggleGroup(sizes);
        size.setSelected(desk.appearance().percent() == percent);
        size.setOnAction(event -> dress(desk.appearance().withPercent(percent)));
        return size;
    }

    private Node dark() {
        var dark = new CheckBox(Messages.text("appearance.dark"));
        dark.setSelected(desk.appearance().dark());
        dark.setOnAction(event -> dress(desk.appearance().withDark(dark.isSelected())));
        return dark;
    }

    private void dress(Appearance wanted) {
        desk.frame().dress(wanted);
        desk.navigator().go(SettingsScreen.ID, ID);
    }
}
