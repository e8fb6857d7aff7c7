package vn.sontm.ui.common;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import vn.sontm.base.Messages;
import vn.sontm.programme.proof.DocumentState;

/** How a required paper stands: a word on its tint, the same everywhere. */
public final class DocumentMark {
    private DocumentMark() {}

    public static Label of(DocumentState state) {
        var style =
                switch (state) {
                    case PRESENT -> "proven";
                    case MISSING -> "missing";
                    case EXPIRED -> "expired";
                };
        var mark = Parts.label(Messages.text("evidence.state." + style), "proof", style);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        return mark;
    }
}
