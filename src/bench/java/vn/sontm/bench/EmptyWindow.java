package vn.sontm.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The least that JavaFX can do: a window with one word, the measure for the program's start. */
public final class EmptyWindow {
    private EmptyWindow() {}

    public static void main(String[] words) {
        Platform.startup(EmptyWindow::open);
    }

    private static void open() {
        var stage = new Stage();
        stage.setScene(new Scene(new Label("…"), 1366, 768));
        stage.show();
    }
}
