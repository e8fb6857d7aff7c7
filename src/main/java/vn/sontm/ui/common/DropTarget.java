package vn.sontm.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;

/** A place on which files and folders may be dropped; it is outlined while they hang over it. */
public final class DropTarget {
    private static final String OVER = "over";

    private DropTarget() {}

    public static void accept(Region place, Consumer<List<Path>> dropped) {
        place.getStyleClass().add("drop-target");
        place.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        place.setOnDragEntered(event -> place.getStyleClass().add(OVER));
        place.setOnDragExited(event -> place.getStyleClass().removeAll(OVER));
        place.setOnDragDropped(event -> {
            var files =
                    event.getDragboard().getFiles().stream().map(File::toPath).toList();
            event.setDropCompleted(!files.isEmpty());
            event.consume();
            dropped.accept(files);
        });
    }
}
