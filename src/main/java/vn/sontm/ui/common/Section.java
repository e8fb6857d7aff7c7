package vn.sontm.ui.common;

import javafx.scene.Node;

/** One part of a screen, behind a tab of its own. */
public interface Section {
    /** Ends the key of its title, and is the word by which other screens come here. */
    String id();

    Node view();

    void refresh();
}
