package vn.sontm.ui.matrix;

import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Appearance;
import vn.sontm.ui.common.Tips;

/** In a low window the rows keep the room: how all stand and most lines of sums are seen when they are asked for. */
final class MatrixRoom {
    private static final double ENOUGH = 520; // high, at 100 %

    private final ToggleButton more = new ToggleButton(Messages.text("matrix.sums.all"));
    private final BooleanBinding brief;

    /** @param page what the window gives room to */
    MatrixRoom(Region page, Appearance appearance) {
        var low = page.heightProperty()
                .greaterThan(0) // before it is laid out there is nothing to decide
                .and(page.heightProperty().lessThan(appearance.px(ENOUGH)));
        more.setId("matrix-sums");
        Tips.set(more, Messages.text("matrix.sums.all.tip"));
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.visibleProperty().bind(low);
        more.managedProperty().bind(low);
        brief = low.and(more.selectedProperty().not());
    }

    ToggleButton view() {
        return more;
    }

    BooleanBinding brief() {
        return brief;
    }
}
