package vn.sontm.testkit.window;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/** Takes pictures of a window with everything that has opened over it. */
final class Camera {
    private final Path out;
    private final Stage stage;

    Camera(Path out, Stage stage) {
        this.out = out;
        this.stage = stage;
    }

    /** On the window's thread. */
    BufferedImage take() {
        var picture = new BufferedImage(
                (int) stage.getScene().getWidth(), (int) stage.getScene().getHeight(), BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        draw(canvas, stage);
        over().forEach(window -> draw(canvas, window));
        canvas.dispose();
        return picture;
    }

    /** Not on the window's thread. */
    void keep(BufferedImage picture, String name) {
        try {
            ImageIO.write(picture, "png", out.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(Graphics2D canvas, Window window) {
        var scene = window.getScene();
        var clear = new SnapshotParameters(); // sheets have a shadow and no background
        clear.setFill(Color.TRANSPARENT);
        clear.setViewport(new Rectangle2D(0, 0, scene.getWidth(), scene.getHeight()));
        var image = SwingFXUtils.fromFXImage(scene.getRoot().snapshot(clear, null), null);
        canvas.drawImage(image, (int) (window.getX() - stage.getX()), (int) (window.getY() - stage.getY()), null);
    }

    /** What has opened over the window, the last at the end. */
    List<Window> over() {
        return Window.getWindows().stream()
                .filter(window -> window != stage && window.isShowing())
                .toList();
    }
}
