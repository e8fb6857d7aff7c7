package vn.sontm.ui.decisions;

import javafx.scene.Node;

/** One tab of the screen. */
interface Part {
    /** Ends the keys {@code decisions.tab.<id>}. */
    String id();

    Node view();

    void refresh();
}
