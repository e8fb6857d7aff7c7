package vn.sontm.testkit.window;

import com.sun.javafx.tk.TKClipboard;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Files that are dragged from a file manager: what JavaFX tells the window then. A robot has no other program to drag from. */
public final class Dropping {
    private final Dragboard board;

    public Dropping(Path... files) {
        var paths = Arrays.stream(files).map(Path::toFile).toList();
        try {
            var make = Dragboard.class.getDeclaredConstructor(TKClipboard.class);
            make.setAccessible(true);
            board = make.newInstance(Proxy.newProxyInstance(
                    Dropping.class.getClassLoader(),
                    new Class<?>[] {TKClipboard.class},
                    (proxy, method, arguments) -> switch (method.getName()) {
                        case "hasContent" -> arguments[0] == DataFormat.FILES;
                        case "getContent" -> arguments[0] == DataFormat.FILES ? paths : null;
                        case "getTransferModes" -> EnumSet.of(TransferMode.COPY);
                        default -> null;
                    }));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Over a node and down on it. */
    public void on(Node target) {
        target.fireEvent(event(DragEvent.DRAG_ENTERED));
        target.fireEvent(event(DragEvent.DRAG_OVER));
        target.fireEvent(event(DragEvent.DRAG_DROPPED));
    }

    private DragEvent event(EventType<DragEvent> kind) {
        return new DragEvent(kind, board, 0, 0, 0, 0, TransferMode.COPY, null, null, null);
    }
}
