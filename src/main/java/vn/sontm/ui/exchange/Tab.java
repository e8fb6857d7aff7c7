package vn.sontm.ui.exchange;

import javafx.scene.Node;

/** One part of the screen. */
interface Tab {
    /** Ends the keys {@code exchange.tab.<id>} and the words by which other screens come here. */
    String id();

    Node view();

    void refresh();
}
