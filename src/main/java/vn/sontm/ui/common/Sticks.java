package vn.sontm.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.DirectoryChooser;
import javafx.util.Duration;
import vn.sontm.base.Messages;
import vn.sontm.exchange.drive.Drive;
import vn.sontm.exchange.drive.Drives;

/** A folder to write to or to read from: a stick that is plugged in, or any other that is typed or chosen. */
public final class Sticks {
    private static final Duration PAUSE = Duration.seconds(3);
    private static final long MEGABYTE = 1024L * 1024;

    private final Desk desk;
    private final Drives drives;
    private final TextField place = new TextField();
    private final HBox found = new HBox(8);
    private final HBox view;
    private final Timeline watch = new Timeline(new KeyFrame(PAUSE, event -> look()));
    private Consumer<Path> chosen = path -> {};
    private List<Drive> known = List.of();

    /** @param id of the field for the folder */
    public Sticks(Desk desk, Drives drives, String id) {
        this.desk = desk;
        this.drives = drives;
        place.setId(id);
        place.setPromptText(Messages.text("place.prompt"));
        place.setAccessibleText(Messages.text("place.label"));
        HBox.setHgrow(place, Priority.ALWAYS);
        found.setAlignment(Pos.CENTER_LEFT);
        var choose = Parts.button(Messages.text("place.choose"), this::choose);
        view = new HBox(8, Parts.label(Messages.text("place.label"), "muted"), place, found, choose);
        view.setAlignment(Pos.CENTER_LEFT);
        watch.setCycleCount(Timeline.INDEFINITE);
        view.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                watch.stop();
            } else {
                look();
                watch.play();
            }
        });
    }

    public Node view() {
        return view;
    }

    /** A stick or a folder was chosen, by a button or by Enter. */
    public void whenChosen(Consumer<Path> listener) {
        chosen = listener;
        place.setOnAction(event -> path().ifPresent(listener));
    }

    /** Empty while none is given; refuses what no folder can be called. */
    public Optional<Path> path() {
        return Optional.of(place.getText()).filter(typed -> !typed.isBlank()).map(TypedPath::of);
    }

    /** Where the keyboard begins. */
    public Node field() {
        return place;
    }

    public StringProperty text() {
        return place.textProperty();
    }

    private void look() {
        desk.session().read(snapshot -> drives.removable(), this::show);
    }

    private void show(List<Drive> plugged) {
        if (plugged.equals(known) && !found.getChildren().isEmpty()) {
            return;
        }
        var isNew = !plugged.equals(known);
        known = plugged;
        found.getChildren().clear();
        if (plugged.isEmpty()) {
            found.getChildren().add(Parts.label(Messages.text("place.none"), "muted"));
        }
        plugged.forEach(drive -> found.getChildren().add(button(drive)));
        if (isNew && place.getText().isBlank()) {
            plugged.stream()
                    .findFirst()
                    .ifPresent(drive -> place.setText(drive.root().toString()));
        }
    }

    private Node button(Drive drive) {
        return Parts.button(
                Messages.text("place.drive", drive.name(), Long.toString(drive.free() / MEGABYTE)),
                () -> choose(drive.root()));
    }

    private void choose() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(Messages.text("place.label"));
        var folder = chooser.showDialog(view.getScene().getWindow());
        if (folder != null) {
            choose(folder.toPath());
        }
    }

    private void choose(Path path) {
        place.setText(path.toString());
        chosen.accept(path);
    }
}
