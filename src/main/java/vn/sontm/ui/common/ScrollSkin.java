package vn.sontm.ui.common;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/**
 * A scroll pane that draws what it shows. JavaFX's own keeps a picture of it as well, and without a graphics card every
 * picture it ever made stays in memory until the heap is full. Style sheets name this class.
 */
public final class ScrollSkin extends ScrollPaneSkin {
    public ScrollSkin(ScrollPane pane) {
        super(pane);
        getChildren().stream()
                .filter(part -> part.getStyleClass().contains("viewport"))
                .forEach(viewport -> viewport.setCache(false));
    }
}
