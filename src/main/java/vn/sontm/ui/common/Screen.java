package vn.sontm.ui.common;

import java.util.List;
import javafx.scene.Node;

/** One entry of the navigation, made when it is first opened. All methods run on the window's thread. */
public interface Screen {
    Node view();

    /**
     * It is opened, or what it shows may have changed: the period, the set, anything in the ledger. Reads through
     * {@link Session#read} and shows the result; called only while the screen is visible.
     */
    void refresh();

    /** Shows what a link or a search names, in this screen's own words. */
    default void reveal(String item) {}

    /** Where the keyboard begins, and what F6 goes on to; a pane stands for its first field. None: the whole page. */
    default List<Node> parts() {
        return List.of();
    }

    /** Keys of this screen, for the page of shortcuts. */
    default List<Shortcut> shortcuts() {
        return List.of();
    }
}
