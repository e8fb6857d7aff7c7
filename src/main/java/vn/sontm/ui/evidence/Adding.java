package vn.sontm.ui.evidence;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Shortcut;
import vn.sontm.ui.common.Tips;
import vn.sontm.ui.common.TypedPath;

/** The ways in which a commune adds files: chosen, pasted, dropped, or named by typing. */
final class Adding {
    private final Desk desk;
    private final EvidenceActs acts;
    private final Supplier<List<String>> indicators;
    private final Consumer<EvidenceActs.Outcome> added;
    private final CheckBox whole = new CheckBox(Messages.text("evidence.whole"));
    private final TextField path = new TextField();

    /** @param indicators that the files go to */
    Adding(Desk desk, Supplier<List<String>> indicators, Consumer<EvidenceActs.Outcome> added) {
        this.desk = desk;
        this.acts = new EvidenceActs(desk);
        this.indicators = indicators;
        this.added = added;
    }

    List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.of("Shortcut+O", "evidence.add", this::choose),
                Shortcut.of("Shortcut+Shift+O", "evidence.add.folder", this::chooseFolder),
                Shortcut.of("Shortcut+V", "evidence.paste", this::paste));
    }

    /** A file's whole name may be typed as well. */
    Node line() {
        path.setId("evidence-path");
        path.setPromptText(Messages.text("evidence.path"));
        path.setAccessibleText(Messages.text("evidence.path"));
        path.setOnAction(event -> {
            if (!path.getText().isBlank()) {
                acts.add(List.of(TypedPath.of(path.getText())), indicators.get(), whole.isSelected(), this::typed);
            }
        });
        HBox.setHgrow(path, Priority.ALWAYS);
        var line = new HBox(8, path, whole);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    List<Node> buttons() {
        var add = Parts.primary(Messages.text("evidence.add"), this::choose);
        Tips.set(add, Messages.text("tip.key", Messages.text("evidence.add"), "Ctrl+O"));
        var paste = Parts.button(Messages.text("evidence.paste"), this::paste);
        Tips.set(paste, Messages.text("tip.key", Messages.text("evidence.paste"), "Ctrl+V"));
        return List.of(Parts.button(Messages.text("evidence.add.folder"), this::chooseFolder), paste, add);
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.text("evidence.add"));
        Optional.ofNullable(chooser.showOpenMultipleDialog(path.getScene().getWindow()))
                .ifPresent(files -> add(files.stream().map(File::toPath).toList()));
    }

    private void chooseFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(Messages.text("evidence.add.folder"));
        Optional.ofNullable(chooser.showDialog(path.getScene().getWindow()))
                .ifPresent(folder -> add(List.of(folder.toPath())));
    }

    private void paste() {
        var clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            add(clipboard.getFiles().stream().map(File::toPath).toList());
        } else if (clipboard.hasImage()) {
            acts.paste(clipboard.getImage(), indicators.get(), added);
        } else {
            desk.notices().say(Messages.text("evidence.paste.nothing"));
        }
    }

    /** A name under which nothing was found stays to be mended. */
    private void typed(EvidenceActs.Outcome outcome) {
        if (!outcome.isNothing()) {
            path.clear();
        }
        added.accept(outcome);
    }

    void add(List<Path> places) {
        acts.add(places, indicators.get(), whole.isSelected(), added);
    }
}
