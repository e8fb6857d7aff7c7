package vn.sontm.ui.common;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableView;

/** Finds the tables of a screen, and lets those of dialogs be served as they are. */
public final class Grids {
    private Grids() {}

    /** What a window does for the tables of a page: keys that copy them. */
    @FunctionalInterface
    public interface Service {
        void serve(Parent page);
    }

    /** What opens over this root is served so. */
    public static void serveOver(Parent root, Service service) {
        root.getProperties().put(Service.class, service);
    }

    /** Something opens over another root, and something else may open over it. */
    static void serve(Parent page, Parent beneath) {
        if (beneath.getProperties().get(Service.class) instanceof Service service) {
            serveOver(page, service);
            service.serve(page);
        }
    }

    /** The table that a part belongs to: the outermost, where one is built of several. */
    public static Optional<Grid.Source> around(Node part) {
        return Stream.<Node>iterate(part, node -> node != null, Node::getParent)
                .flatMap(node -> Grid.at(node).stream())
                .findFirst()
                .or(() -> Stream.<Node>iterate(part, node -> node != null, Node::getParent)
                        .filter(TableView.class::isInstance)
                        .findFirst()
                        .flatMap(GridReader::of));
    }

    /** The first that is seen. */
    public static Optional<Grid.Source> firstIn(Node page) {
        if (!page.isVisible()) {
            return Optional.empty();
        }
        return GridReader.of(page)
                .or(() -> page instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream()
                                .flatMap(child -> firstIn(child).stream())
                                .findFirst()
                        : Optional.empty());
    }
}
