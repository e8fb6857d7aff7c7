package vn.sontm.ui.settings;

import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Section;

/** Máy này: whose PC it is, where its data lie, which version runs and how a newer one gets here. */
final class MachineSection implements Section {
    private final Desk desk;
    private final GridPane facts = new GridPane(24, 8);
    private final VBox view;

    MachineSection(Desk desk) {
        this.desk = desk;
        facts.setId("machine-facts");
        view = new VBox(16, Parts.card(facts), new UpdateCard(desk).view());
        view.getStyleClass().add("tab-page");
    }

    @Override
    public String id() {
        return "machine";
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        desk.session().read(MachineFacts::of, this::show);
    }

    private void show(MachineFacts machine) {
        facts.getChildren().clear();
        row("unit", Parts.wrapped(machine.unit()));
        row(
                "role",
                Parts.label(
                        Messages.text("exchange.role." + machine.role().name().toLowerCase(Locale.ROOT))));
        row("device", Parts.label(machine.device()));
        machine.code().ifPresent(code -> row("code", Parts.label(code, "strong")));
        row("folder", folder(machine.folder()));
        row("version", Parts.label(machine.version()));
    }

    private void row(String what, Node value) {
        facts.addRow(facts.getRowCount(), Parts.label(Messages.text("settings.machine." + what), "muted"), value);
    }

    private Node folder(String path) {
        var copy = Parts.button(Messages.text("settings.machine.copy"), () -> copy(path));
        var line = new HBox(8, Parts.wrapped(path), copy);
        copy.setMinWidth(Region.USE_PREF_SIZE);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void copy(String path) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, path));
        desk.notices().say(Messages.text("settings.machine.copied"));
    }
}
