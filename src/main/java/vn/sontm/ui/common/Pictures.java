package vn.sontm.ui.common;

import java.awt.image.BufferedImage;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Pictures that were drawn off the window's thread. */
public final class Pictures {
    private Pictures() {}

    /** The same picture for the window; may be called on any thread. */
    public static Image of(BufferedImage drawn) {
        var width = drawn.getWidth();
        var height = drawn.getHeight();
        var pixels = drawn.getRGB(0, 0, width, height, null, 0, width);
        var image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }
}
